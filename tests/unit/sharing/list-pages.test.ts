import { expect, test } from 'vitest';
import { isUnlisted } from '../../../src/sharing/is-unlisted.ts';
import { findLastDays } from '../../../src/sharing/list-pages.ts';

test('a page was last new when something on it was published or corrected', () => {
  const days = findLastDays({
    '/temaer/tillit/': { since: '2026-11-22' },
    '/temaer/tillit/#a': { since: '2026-11-24' },
    '/temaer/tillit/#b': { since: '2026-11-22', words: '0123456789ab', corrected: ['2026-11-23', '2026-11-25'] },
    '/teori/': { since: '2026-11-23' },
  });
  expect([...days]).toEqual([
    ['/temaer/tillit/', '2026-11-25'],
    ['/teori/', '2026-11-23'],
  ]);
});

test('a page that asks to be left out is known by its head', () => {
  expect(isUnlisted('<head><meta name="robots" content="noindex"></head>')).toBe(true);
  expect(isUnlisted('<head><title>noindex</title></head>')).toBe(false);
});
