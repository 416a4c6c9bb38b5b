import { expect, test } from 'vitest';
import { checkSlips } from '../../../src/corpus/check-slips.ts';
import { markSlips } from '../../../src/corpus/mark-slips.ts';

test('each slip is followed by [sic], and nothing else is changed', () => {
  expect(markSlips('When i meet Anna, I can use as the want. No', ['When i', 'as the want'])).toBe(
    'When i [sic] meet Anna, I can use as the want [sic]. No',
  );
});

test('a slip is whole words: «shoes of» is not found in «shoes off»', () => {
  expect(markSlips('take your shoes of”, take my shoes off', ['shoes of'])).toBe(
    'take your shoes of [sic]”, take my shoes off',
  );
});

test('words without slips are as they stand', () => {
  expect(markSlips('Det tok tid', [])).toBe('Det tok tid');
});

test('a slip that stands nowhere, or twice, is a mistake that says what to do', () => {
  const reasons = (slip: string) =>
    checkSlips('quotes/x.yaml', { text: 'og så og så ferdig', slips: [slip] }).map(({ field, reason }) => [
      field,
      reason,
    ]);
  expect(reasons('så ferdig')).toEqual([]);
  expect(reasons('også')).toEqual([['slips[0]', expect.stringMatching(/^står ikke i sitatet: /)]]);
  expect(reasons('og så')).toEqual([['slips[0]', expect.stringMatching(/^står 2 ganger i sitatet: /)]]);
});
