import { expect, test } from 'vitest';
import { cutIntoPieces } from '../../../src/search/highlight.ts';

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
