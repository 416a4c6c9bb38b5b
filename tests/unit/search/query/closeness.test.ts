import { expect, test } from 'vitest';
import { listWanted, measureText } from '../../../../src/search/query/closeness.ts';

const query = listWanted([[1], [2], [3]], [0, 1, 2]);

test('words in the order of the query are a run', () => {
  expect(measureText([9, 1, 2, 3, 9], query).run).toBe(1);
});

test('a part of the query is a shorter run', () => {
  expect(measureText([1, 9, 2, 3], query).run).toBeCloseTo(2 / 3);
});

test('words in another order are no run', () => {
  expect(measureText([3, 2, 1], query).run).toBe(0);
});

test('a run may cross the end of a sentence', () => {
  expect(measureText([1, ~2, 3], query).run).toBe(1);
});

test('all words in one sentence are together', () => {
  expect(measureText([9, ~3, 9, 1, 2], query).together).toBe(true);
});

test('words of two sentences are not together', () => {
  expect(measureText([1, 2, ~3], query).together).toBe(false);
});

test('words that do not count may be missing', () => {
  expect(measureText([1, 3], listWanted([[1], [2], [3]], [0, 2])).together).toBe(true);
});

test('one word is not together with itself', () => {
  expect(measureText([1], listWanted([[1]], [0])).together).toBe(false);
});

test('a word may stand for several words of the query', () => {
  expect(measureText([1, 1, 2], listWanted([[1], [1], [2]], [0, 1, 2])).run).toBe(1);
});

test('words beyond those that are compared do no harm', () => {
  const many = Array.from({ length: 60 }, (_, word) => [word]);
  expect(measureText(many.flat(), listWanted(many, [...many.keys()]))).toEqual({ run: 1, together: true });
});
