import { expect, test } from 'vitest';
import { formatDay } from '../../../src/i18n/format-day.ts';

test('a day is written out', () => {
  expect(formatDay('2026-11-05', 'nb')).toBe('5. november 2026');
});
