import { expect, test } from 'vitest';
import { encodeId, listOwn, readId, slugOf, splitId } from '../../../../src/search/index/id-code.ts';
import { PackReader } from '../../../../src/search/index/pack.ts';

const sources = { wholes: ['samvaer', ''], own: ['tid', 'gir', 'tillit'] };

function writeAndRead(id: string, from = sources): string {
  const words = ['kaffe', 'samvaer', ...splitId(id)];
  return readId(new PackReader(encodeId(id, from, words)), from, words);
}

test.each([
  'tid-gir-tillit',
  'tillit-tid-tid',
  'samvaer#tid',
  'samvaer',
  'samvaer-2#kaffe',
  'kaffe#tid#3',
  '0',
  'dobbel--strek-',
  'samvaer#',
  '',
])('«%s» comes back', (id) => {
  expect(writeAndRead(id)).toBe(id);
});

test('an id comes back for a document without words', () => {
  expect(writeAndRead('kaffe-pause', { wholes: [], own: [] })).toBe('kaffe-pause');
});

test('words of the document itself cost one character each', () => {
  expect(encodeId('tid-gir-tillit', sources, [])).toHaveLength('0'.length + 3 + ' '.length);
});

test('an id of a word that does not exist is refused', () => {
  expect(() => readId(new PackReader('&&& '), { wholes: [], own: [] }, [])).toThrow(RangeError);
});

test('words are those of ids without Norwegian letters', () => {
  expect(['samvær', 'møte', 'få'].map(slugOf)).toEqual(['samvaer', 'mote', 'fa']);
});

test('a word of a document counts once, where it comes first', () => {
  expect(
    listOwn([
      [4, ~2],
      [2, 7, 4],
    ]),
  ).toEqual([4, 2, 7]);
});
