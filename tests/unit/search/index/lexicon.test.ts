import { expect, test } from 'vitest';
import { findRange, makeLexicon, packLexicon, unpackLexicon } from '../../../../src/search/index/lexicon.ts';

const words = [
  'tillit',
  'tillitt',
  'åpen',
  'apen',
  'tilfriskning',
  'ærlig',
  'aerlig',
  '2019',
  'مرحبا',
  'langt'.repeat(9),
  'langt'.repeat(10),
  'm',
  `${'m'.repeat(26)}a`,
  'mn',
];

test('each word is there once', () => {
  expect(makeLexicon(['ros', 'ros', 'håp']).words).toEqual(['håp', 'ros']);
});

test('a packed lexicon comes back as it was', () => {
  const lexicon = makeLexicon(words);
  expect(unpackLexicon(packLexicon(lexicon))).toEqual(lexicon);
});

test('an empty lexicon comes back empty', () => {
  expect(unpackLexicon(packLexicon(makeLexicon([]))).words).toEqual([]);
});

test('words that begin alike stand together, with and without Norwegian letters', () => {
  const lexicon = makeLexicon(words);
  expect(lexicon.words.slice(...findRange(lexicon, 'ap')).sort()).toEqual(['apen', 'åpen']);
});

test('no words begin with what none begins with', () => {
  const [from, to] = findRange(makeLexicon(words), 'xyz');
  expect(from).toBe(to);
});
