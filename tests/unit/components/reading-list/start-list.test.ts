import { expect, test } from 'vitest';
import { startList } from '../../../../src/components/reading-list/start-list.ts';
import { writeList } from '../../../../src/reading-list/link-code.ts';
import { emptyList, type ReadingList } from '../../../../src/reading-list/list.ts';

const own: ReadingList = { ...emptyList, entries: [{ code: 'aaaaaaa', note: '' }] };
const other: ReadingList = { ...emptyList, entries: [{ code: 'bbbbbbb', note: '' }] };
const kept = { list: own, trouble: null };
const refused = { list: emptyList, trouble: 'refused' } as const;

test.each([null, ''])('without a list in the address the own list is shown', (written) => {
  expect(startList(written, kept, false)).toEqual({ isOwn: true, list: own, read: null });
});

test('a list from a link is somebody else’s', () => {
  expect(startList(writeList(other), kept, false)).toMatchObject({ isOwn: false, list: other });
});

test('a link to the own list is the own list', () => {
  expect(startList(writeList(own), kept, false)).toEqual({ isOwn: true, list: own, read: null });
});

test('an address that mirrored the own list gives the own list as it is now', () => {
  expect(startList(writeList(other), kept, true)).toEqual({ isOwn: true, list: own, read: null });
});

test('where the browser keeps nothing, the mirrored address is the own list', () => {
  expect(startList(writeList(other), refused, true)).toMatchObject({ isOwn: true, list: other });
  expect(startList(writeList(other), refused, false)).toMatchObject({ isOwn: false, list: other });
});

test('a link of a later form shows nothing and is not taken for the own list', () => {
  expect(startList('2.abc', kept, false)).toMatchObject({ isOwn: false, list: emptyList, read: { state: 'newer' } });
});
