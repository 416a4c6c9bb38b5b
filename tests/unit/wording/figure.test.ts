import { expect, test } from 'vitest';
import { formatFigure } from '../../../src/wording/figure.ts';
import { makeFact } from '../../fixtures/make-records.ts';

test.each([
  [{ value: 9 }, '9'],
  [{ value: 20, upTo: 47, precision: 'about' }, 'ca. 20–47'],
  [{ value: 3, precision: 'at-least' }, 'minst 3'],
  [{ value: 2.5, precision: 'at-most' }, 'høyst 2,5'],
] as const)('%j reads «%s»', (fields, figure) => {
  expect(formatFigure(makeFact(fields), 'nb')).toBe(figure);
});

test('a year has no space in it, a large number has', () => {
  expect(formatFigure(makeFact({ value: 2012 }), 'nb')).toBe('2012');
  expect(formatFigure(makeFact({ value: 35000 }), 'nb')).toMatch(/^35\s000$/);
});

test('millions and more are written with a word', () => {
  expect(formatFigure(makeFact({ value: 35_000_000_000, precision: 'about' }), 'nb')).toMatch(/^ca\. 35\smilliarder$/);
  expect(formatFigure(makeFact({ value: 1_234_567 }), 'nb')).toMatch(/^1,234567\smillioner$/);
});

test('a figure said in words has no number', () => {
  expect(formatFigure(makeFact({ value: null }), 'nb')).toBeNull();
});
