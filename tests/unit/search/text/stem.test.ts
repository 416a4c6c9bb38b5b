import { expect, test } from 'vitest';
import { stemWord } from '../../../../src/search/text/stem.ts';

test.each([
  ['relasjon', 'relasjonen'],
  ['relasjon', 'relasjoner'],
  ['samvær', 'samværet'],
  ['plan', 'planene'],
  ['brukeren', 'brukerne'],
  ['hjelpere', 'hjelpernes'],
])('«%s» and «%s» have one Norwegian stem', (a, b) => {
  expect(stemWord(a).norwegian).toBe(stemWord(b).norwegian);
});

test('a doubled last consonant counts as one', () => {
  expect(stemWord('tillitt').norwegian).toBe(stemWord('tillit').norwegian);
});

test('short words keep their doubled consonant', () => {
  expect(stemWord('hatt').norwegian).not.toBe(stemWord('hat').norwegian);
});

test('English words have an English stem', () => {
  expect(stemWord('trusting').english).toBe(stemWord('trusts').english);
});

test('short words and words with Norwegian letters have no English stem', () => {
  expect([stemWord('ros').english, stemWord('måles').english]).toEqual([null, null]);
});

test('opposites keep stems of their own', () => {
  expect(stemWord('mistillit').norwegian).not.toBe(stemWord('tillit').norwegian);
});
