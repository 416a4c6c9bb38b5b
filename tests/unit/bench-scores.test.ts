import { expect, test } from 'vitest';
import { hasRight, measureNdcg, scoreAnswers, scoreClasses } from '../bench/search/scores.ts';

const relevant = { best: 3, alsoBest: 3, good: 2, related: 1 };

test('a right answer is any document with the highest grade, at or above the depth', () => {
  expect(hasRight({ relevant, answer: ['good', 'alsoBest'] }, 1)).toBe(false);
  expect(hasRight({ relevant, answer: ['good', 'alsoBest'] }, 2)).toBe(true);
  expect(hasRight({ relevant: { good: 2, related: 1 }, answer: ['good'] }, 1)).toBe(true);
  expect(hasRight({ relevant, answer: [] }, 10)).toBe(false);
});

test('nDCG is 1 for the ideal order and 0 where nothing relevant is found', () => {
  expect(measureNdcg({ relevant, answer: ['alsoBest', 'best', 'good', 'related'] }, 5)).toBe(1);
  expect(measureNdcg({ relevant, answer: ['unknown', 'other'] }, 5)).toBe(0);
  expect(measureNdcg({ relevant, answer: [] }, 5)).toBe(0);
});

test('nDCG has exponential gain and a logarithmic discount', () => {
  const gain = 3 / Math.log2(3);
  const ideal = 7 + 7 / Math.log2(3) + 3 / Math.log2(4) + 1 / Math.log2(5);
  expect(measureNdcg({ relevant, answer: ['unknown', 'good'] }, 5)).toBeCloseTo(gain / ideal, 12);
});

test('nDCG compares with what can stand above its depth', () => {
  expect(measureNdcg({ relevant, answer: ['best'] }, 1)).toBe(1);
  expect(measureNdcg({ relevant, answer: ['unknown', 'best'] }, 1)).toBe(0);
});

test('scores are means over the queries, and an answer without hits is empty', () => {
  const scores = scoreAnswers([
    { relevant: { a: 3 }, answer: ['a'] },
    { relevant: { a: 3 }, answer: ['b', 'c', 'a'] },
    { relevant: { a: 3 }, answer: ['b', 'c', 'd', 'a'] },
    { relevant: { a: 3 }, answer: [] },
  ]);
  expect(scores).toMatchObject({ queries: 4, success1: 0.25, success3: 0.5, success10: 0.75, empty: 0.25 });
  expect(scores.ndcg5).toBeCloseTo((1 + 1 / 2 + 1 / Math.log2(5)) / 4, 12);
});

test('each class is scored by itself', () => {
  const classes = scoreClasses([
    { type: 'name', relevant: { a: 3 }, answer: ['a'] },
    { type: 'word', relevant: { a: 3 }, answer: [] },
    { type: 'name', relevant: { b: 3 }, answer: ['a'] },
  ]);
  expect([...classes].map(([type, { queries, success1 }]) => [type, queries, success1])).toEqual([
    ['name', 2, 0.5],
    ['word', 1, 0],
  ]);
});
