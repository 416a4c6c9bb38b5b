import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetQueries, readRecentQueries, rememberQuery } from '../../../../src/components/search/recent-queries.ts';

const KEY = 'belegg:recent-queries';
let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});

afterEach(() => vi.unstubAllGlobals());

test('nothing is remembered at first', () => {
  expect(readRecentQueries()).toEqual([]);
});

test('the newest query comes first', () => {
  rememberQuery('tillit');
  expect(rememberQuery('samvær')).toEqual(['samvær', 'tillit']);
  expect(readRecentQueries()).toEqual(['samvær', 'tillit']);
});

test('a query that is asked again moves to the front, whatever its case and spaces', () => {
  rememberQuery('små ting');
  rememberQuery('tillit');
  expect(rememberQuery('  Små   ting ')).toEqual(['Små ting', 'tillit']);
});

test('eight queries are kept', () => {
  for (let n = 1; n <= 9; n += 1) rememberQuery(`ord ${n}`);
  expect(readRecentQueries()).toEqual([9, 8, 7, 6, 5, 4, 3, 2].map((n) => `ord ${n}`));
});

test('an empty query is not remembered', () => {
  expect(rememberQuery('   ')).toEqual([]);
});

test('a very long query is shortened', () => {
  expect(rememberQuery('a'.repeat(10_000))[0]?.length).toBeLessThanOrEqual(200);
});

test('queries can be forgotten', () => {
  rememberQuery('tillit');
  forgetQueries();
  expect(readRecentQueries()).toEqual([]);
  expect(stored.size).toBe(0);
});

test.each(['{', '{"a":1}', '"tillit"', 'null', '7'])('what is stored and is no list is left out: %s', (text) => {
  stored.set(KEY, text);
  expect(readRecentQueries()).toEqual([]);
  expect(rememberQuery('tillit')).toEqual(['tillit']);
});

test('entries that are no queries are left out', () => {
  stored.set(KEY, '["tillit", 7, null, "", ["x"], "samvær", "Tillit"]');
  expect(readRecentQueries()).toEqual(['tillit', 'samvær']);
});

test('a browser that refuses to store remembers nothing and breaks nothing', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(rememberQuery('tillit')).toEqual(['tillit']);
  expect(readRecentQueries()).toEqual([]);
  expect(forgetQueries).not.toThrow();
});
