import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addList, moveEntry, removeEntry, renewCodes, replaceEntry } from '../../../src/reading-list/arrange.ts';
import { emptyList, isBlank, listCodes, toggleCode, type ReadingList } from '../../../src/reading-list/list.ts';
import { anyCode, anyList } from '../../fixtures/arbitrary-list.ts';

const [a, b, c] = ['aaaaaaa', 'bbbbbbb', 'ccccccc'].map((code) => ({ code, note: '' })) as [Item, Item, Item];
type Item = { code: string; note: string };
const heading = { heading: 'Samvær', note: '' };
const makeList = (fields: Partial<ReadingList>): ReadingList => ({ ...emptyList, ...fields });

test('a record is put last, and taken out when it is there already', () => {
  const list = toggleCode(makeList({ entries: [a, heading] }), 'bbbbbbb');
  expect(list.entries).toEqual([a, heading, b]);
  expect(toggleCode(list, 'aaaaaaa').entries).toEqual([heading, b]);
});

test('marking any record twice leaves a list that lacks it as it was', () => {
  fc.assert(
    fc.property(anyList, anyCode, (list, code) => {
      fc.pre(!listCodes(list).has(code));
      expect(toggleCode(toggleCode(list, code), code)).toEqual(list);
    }),
  );
});

test('an entry is moved up and down', () => {
  const list = makeList({ entries: [a, b, c] });
  expect(moveEntry(list, 0, 1).entries).toEqual([b, a, c]);
  expect(moveEntry(list, 2, 1).entries).toEqual([a, c, b]);
});

test('an entry is taken out or replaced, and the others stay', () => {
  const list = makeList({ entries: [a, b, c] });
  expect(removeEntry(list, 1).entries).toEqual([a, c]);
  expect(replaceEntry(list, 1, heading).entries).toEqual([a, heading, c]);
  expect(list.entries).toEqual([a, b, c]);
});

test('a list is added after another, each record once', () => {
  const own = makeList({ title: 'Min', note: 'Mitt', entries: [a, b] });
  const other = makeList({ title: 'Din', note: 'Ditt', entries: [heading, b, c] });
  expect(addList(own, other)).toEqual({ title: 'Min', note: 'Mitt\n\nDitt', entries: [a, b, heading, c] });
});

test('a list added to an empty one is the same list', () => {
  fc.assert(
    fc.property(anyList, (list) => {
      expect(addList(emptyList, list)).toEqual(list);
    }),
  );
});

test('adding a list twice adds no record twice', () => {
  const other = makeList({ note: 'Ditt', entries: [b, c] });
  const once = addList(makeList({ entries: [a] }), other);
  expect(addList(once, other)).toEqual(once);
});

test('records go by their present codes, the unknown as they are', () => {
  const list = makeList({ entries: [{ ...a, note: 'Les' }, heading, b] });
  expect(renewCodes(list, { aaaaaaa: 'ccccccc' }).entries).toEqual([{ ...c, note: 'Les' }, heading, b]);
  expect(renewCodes(makeList({ entries: [{ code: 'valueof', note: '' }] }), {}).entries[0]).toEqual({
    code: 'valueof',
    note: '',
  });
});

test('a list is blank only where nothing could be lost', () => {
  expect(isBlank(emptyList)).toBe(true);
  for (const fields of [{ title: 'x' }, { note: 'x' }, { entries: [a] }]) expect(isBlank(makeList(fields))).toBe(false);
});
