import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readOwnList, BACKUP_KEY, storeOwnList } from '../../../../src/components/reading-list/own-list.ts';
import { writeList } from '../../../../src/reading-list/link-code.ts';
import { emptyList } from '../../../../src/reading-list/list.ts';

const KEY = 'belegg:reading-list';
const list = { title: 'Min', note: '', entries: [{ code: 'abcdefg', note: 'Les' }] };
const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('dispatchEvent', () => true);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  });
});

afterEach(() => vi.unstubAllGlobals());

test('at first there is an empty list', () => {
  expect(readOwnList()).toEqual({ list: emptyList, trouble: null });
});

test('a stored list is read back', () => {
  expect(storeOwnList(list)).toBe(true);
  expect(readOwnList()).toEqual({ list, trouble: null });
});

test('a long list is read whole', () => {
  const entries = Array.from({ length: 5000 }, (_, n) => ({ code: `a${String(n).padStart(6, '0')}`, note: '' }));
  storeOwnList({ ...list, entries });
  expect(readOwnList()).toEqual({ list: { ...list, entries }, trouble: null });
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '1.2.abcdefg.Z0000',
  writeList(list).slice(0, -3),
  writeList(list).replace('1', '2'),
])('a stored text that is not whole is set aside as it was: %s', (text) => {
  stored.set(KEY, text);
  expect(readOwnList().trouble).toBe('damaged');
  storeOwnList(emptyList);
  expect(stored.get(BACKUP_KEY)).toBe(text);
  expect(readOwnList().trouble).toBeNull();
});

test('of a damaged list what can be read is kept', () => {
  stored.set(KEY, writeList(list).slice(0, -3));
  expect(readOwnList().list).toEqual(list);
});

test('a browser that refuses to store breaks nothing', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  expect(readOwnList()).toEqual({ list: emptyList, trouble: 'refused' });
  expect(storeOwnList(list)).toBe(false);
});
