import { expect, test } from 'vitest';
import { mergeMentions, numberWorks } from '../../../src/cite/endnotes.ts';

test('works are numbered by first mention, each with one number', () => {
  expect([...numberWorks(['topor', 'brekke', 'topor', 'vibeto', 'brekke'])]).toEqual([
    ['topor', 1],
    ['brekke', 2],
    ['vibeto', 3],
  ]);
  expect(numberWorks([]).size).toBe(0);
});

test('a work cited at several places has one mark with all of them, in the order they are given', () => {
  const mentions = [
    { work: 'brekke', locator: 's. 95' },
    { work: 'topor', locator: null },
    { work: 'brekke', locator: 's. 57–58' },
    { work: 'brekke', locator: 's. 95' },
  ];
  expect(mergeMentions(mentions)).toEqual([
    { work: 'brekke', locator: 's. 95, 57–58' },
    { work: 'topor', locator: null },
  ]);
});

test('a locator of another kind keeps its label, and one of several parts is not said twice', () => {
  const merge = (...locators: (string | null)[]) =>
    mergeMentions(locators.map((locator) => ({ work: 'lov', locator })))[0]?.locator;
  expect(merge('§ 2-4', 's. 7', 's. 9')).toBe('§ 2-4, s. 7, 9');
  expect(merge('s. 4, s. 9', 's. 9')).toBe('s. 4, 9');
  expect(merge(null, 'kap. 6')).toBe('kap. 6');
  expect(merge(null)).toBeNull();
});
