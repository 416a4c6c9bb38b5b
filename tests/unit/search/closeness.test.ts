import { expect, test } from 'vitest';
import { measureText } from '../../../src/search/closeness.ts';

const query = [new Set([1]), new Set([2]), new Set([3])];
const all = [0, 1, 2];

test('words in the order of the query are a run', () => {
  expect(measureText([9, 1, 2, 3, 9], query, all).run).toBe(1);
});

test('a part of the query is a shorter run', () => {
  expect(measureText([1, 9, 2, 3], query, all).run).toBeCloseTo(2 / 3);
});

test('words in another order are no run', () => {
  expect(measureText([3, 2, 1], query, all).run).toBe(0);
});

test('a run may cross the end of a sentence', () => {
  expect(measureText([1, ~2, 3], query, all).run).toBe(1);
});

test('all words in one sentence are together', () => {
  expect(measureText([9, ~3, 9, 1, 2], query, all).together).toBe(true);
});

test('words of two sentences are not together', () => {
  expect(measureText([1, 2, ~3], query, all).together).toBe(false);
});

test('words that do not count may be missing', () => {
  expect(measureText([1, 3], query, [0, 2]).together).toBe(true);
});

test('one word is not together with itself', () => {
  expect(measureText([1], [new Set([1])], [0]).together).toBe(false);
});
