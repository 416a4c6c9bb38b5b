import { expect, test } from 'vitest';
import { findWords } from '../../../../src/components/arrival/find-words.ts';

/** What is marked in each piece. */
function findMarked(pieces: string[], ...words: string[]): string[][] {
  return findWords(pieces, new Set(words)).map((found, index) =>
    found.map(({ start, end }) => pieces[index]!.slice(start, end)),
  );
}

test('whole words are found, however they are written', () => {
  expect(findMarked(['Tillit, mistillit og TILLIT.'], 'tillit')).toEqual([['Tillit', 'TILLIT']]);
});

test('a word that runs over several pieces is found in each of them', () => {
  expect(findMarked(['Mis', 'till', 'it og tillit'], 'mistillit')).toEqual([['Mis'], ['till'], ['it']]);
});

test('a piece that continues a word does not hold the word', () => {
  expect(findMarked(['mis', 'tillit'], 'tillit')).toEqual([[], []]);
});

test('empty pieces hold nothing', () => {
  expect(findMarked(['', 'tid', ''], 'tid')).toEqual([[], ['tid'], []]);
});

test('accents that the index leaves out are marked with their letters', () => {
  expect(findMarked(['En idé om a\u030a være'], 'ide', 'å')).toEqual([['idé', 'a\u030a']]);
});
