import { expect, test } from 'vitest';
import { encodeTexts } from '../../../../src/search/index/encode-text.ts';
import { makeLexicon } from '../../../../src/search/index/lexicon.ts';
import { makeTextReader } from '../../../../src/search/index/read-text.ts';
import { tokenise } from '../../../../src/search/text/tokenise.ts';

function makeReader(...texts: string[]) {
  const lexicon = makeLexicon(texts.flatMap((text) => tokenise(text).map(({ word }) => word)));
  const tables = { separators: [], spellings: [] };
  return { lexicon, ...makeTextReader(encodeTexts(texts, lexicon, tables), lexicon, tables) };
}

const nothing = new Set<number>();

test.each([
  'Det er litt sånn ... ok, nå bare går vi inn',
  '... Jeg begynte å mestre ting',
  'I´ve met   two  spaces – and a dash',
  'ROP-lidelser, SAMHSA og McDonald',
  '«Idé» Ærlighet ÅPENHET ßtraße İstanbul',
  'linje\nog\ttabulator ',
  '😀 emoji ❤️ midt i',
  '!#$% tegn som brukes som merker',
  'שלום مرحبا',
  '…',
  '',
  ' ',
])('«%s» comes back character by character', (text) => {
  expect(makeReader(text).text(0, nothing).text).toBe(text);
});

test('texts do not run into each other', () => {
  const reader = makeReader('Tillit.', '', 'Tid');
  expect([0, 1, 2].map((index) => reader.text(index, nothing).text)).toEqual(['Tillit.', '', 'Tid']);
});

test('a marked word is marked where it stands, capitals included', () => {
  const reader = makeReader('Tillit, og mer tillit');
  const marked = new Set([reader.lexicon.numbers.get('tillit') ?? -1]);
  expect(reader.text(0, marked).ranges).toEqual([
    [0, 6],
    [15, 21],
  ]);
});

test('the words of a text come in order', () => {
  const reader = makeReader('tid gir tillit');
  expect(reader.words(0).map((word) => reader.lexicon.words[word])).toEqual(['tid', 'gir', 'tillit']);
});

test('a new sentence shows in the sign of its first word', () => {
  expect(
    makeReader('Det tar tid. Det gir tillit, ofte')
      .words(0)
      .map((word) => word < 0),
  ).toEqual([false, false, false, true, false, false, false]);
});
