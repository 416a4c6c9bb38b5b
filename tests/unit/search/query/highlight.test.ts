import { expect, test } from 'vitest';
import { cutIntoPieces, takePassage } from '../../../../src/search/query/highlight.ts';

test('a text is cut where its ranges begin and end', () => {
  expect(cutIntoPieces({ text: 'tid gir tillit', ranges: [[8, 14]] })).toEqual([
    { text: 'tid gir ', matched: false },
    { text: 'tillit', matched: true },
  ]);
});

test('the pieces make up the text', () => {
  const text = '«Tillit» og tid';
  const pieces = cutIntoPieces({
    text,
    ranges: [
      [1, 7],
      [12, 15],
    ],
  });
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test('a text without ranges is one piece', () => {
  expect(cutIntoPieces({ text: 'tid', ranges: [] })).toEqual([{ text: 'tid', matched: false }]);
});

test('a short text is its own passage', () => {
  const text = { text: 'tid gir tillit', ranges: [[8, 14] as [number, number]] };
  expect(takePassage(text)).toEqual(text);
});

test('a long text is cut to whole words around its first match, which stays marked', () => {
  const text = `${'ord og atter ord '.repeat(40)}tillit ${'etter det '.repeat(60)}tid`;
  const start = text.indexOf('tillit');
  const passage = takePassage({
    text,
    ranges: [
      [start, start + 6],
      [text.length - 3, text.length],
    ],
  });
  expect(passage.text.length).toBeLessThan(330);
  expect(passage.text).toMatch(/^… (ord|og|atter) .* (etter|det) …$/);
  expect(passage.ranges.map(([from, to]) => passage.text.slice(from, to))).toEqual(['tillit']);
});
