import { expect, test } from 'vitest';
import { formatDay, formatSize } from '../../../src/wording/format.ts';

test('a time is given as a day in words', () => {
  expect(formatDay('2026-11-25T23:30:00.000Z', 'nb')).toBe('25. november 2026');
});

test('a day is written out, or given in figures', () => {
  expect(formatDay('2026-11-05', 'nb')).toBe('5. november 2026');
  expect(formatDay('2026-11-05', 'nb', 'figures')).toBe('5.11.2026');
});

test('a size is given in thousands of bytes, and nothing is smaller than one', () => {
  expect([formatSize(12, 'nb'), formatSize(520_400, 'nb')]).toEqual(['1 kB', '520 kB']);
});
