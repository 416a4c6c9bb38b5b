import { expect, test } from 'vitest';
import { takeBrief } from '../../../../src/components/search/brief-passage.ts';
import type { Range } from '../../../../src/search/index/read-text.ts';

const mark = (text: string, ...words: string[]) => ({
  text,
  ranges: words.map((word): Range => [text.indexOf(word), text.indexOf(word) + word.length]),
});
const listMarked = ({ text, ranges }: ReturnType<typeof takeBrief>) =>
  ranges.map(([start, end]) => text.slice(start, end));

test('a text whose first match stands early is left as it is', () => {
  const text = mark(`kaffe ${'ord '.repeat(100)}`, 'kaffe');
  expect(takeBrief(text)).toEqual(text);
});

test('a text without a match is left as it is', () => {
  const text = mark('ord '.repeat(100));
  expect(takeBrief(text)).toEqual(text);
});

test('what stands long before the first match is left out at a whole word', () => {
  const brief = takeBrief(mark(`${'ord '.repeat(100)}kaffe og kake`, 'kaffe', 'kake'));
  expect(brief.text).toMatch(/^… (ord )+kaffe og kake$/);
  expect(brief.text.indexOf('kaffe')).toBeLessThan(70);
  expect(listMarked(brief)).toEqual(['kaffe', 'kake']);
});

test('a match inside a very long word is kept', () => {
  const brief = takeBrief(mark(`${'x'.repeat(200)}kaffe etter`, 'kaffe'));
  expect(brief.text).toBe('… kaffe etter');
  expect(listMarked(brief)).toEqual(['kaffe']);
});
