import { expect, test } from 'vitest';
import { marks, packFixed, packNumber, PackReader, widthFor } from '../../../../src/search/index/pack.ts';

const numbers = [0, 1, 43, 44, 87, 88, 1935, 1936, 7743, 7744, 123_456, 9_999_999];

test.each(numbers)('%i comes back from as few characters as it needs', (number) => {
  expect(new PackReader(packNumber(number)).readNumber()).toBe(number);
});

test.each(numbers)('%i comes back from characters of a fixed number', (number) => {
  const width = widthFor(number + 1);
  const packed = packFixed(number, width);
  expect(packed).toHaveLength(width);
  expect(new PackReader(packed).readFixed(width)).toBe(number);
});

test('packed numbers can be read one after the other', () => {
  const reader = new PackReader(numbers.map(packNumber).join(''));
  expect(numbers.map(() => reader.readNumber())).toEqual(numbers);
  expect(reader.done).toBe(true);
});

test('packed numbers need no escape in JSON and hold no space or mark', () => {
  const packed = Array.from({ length: 8000 }, (_, number) => packNumber(number)).join('');
  expect(JSON.stringify(packed)).toBe(`"${packed}"`);
  for (const character of [' ', ...Object.values(marks)]) expect(packed).not.toContain(character);
});

test('a character that is no digit is refused', () => {
  expect(() => new PackReader('æ').readNumber()).toThrow(RangeError);
});

test('a mark is skipped only where it stands', () => {
  const reader = new PackReader(marks.capital + packNumber(7));
  expect(reader.skip(marks.separator)).toBe(false);
  expect(reader.skip(marks.capital)).toBe(true);
  expect(reader.readNumber()).toBe(7);
});
