import { expect, test } from 'vitest';
import { countWords } from '../../../src/cite/count-words.ts';

test.each([
  ['Vi lager mål sammen', 4],
  ['Vi ... lager – mål ... ', 3],
  ['50 % av dem', 3],
  ['...', 0],
])('«%s» has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
