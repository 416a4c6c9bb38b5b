import { expect, test } from 'vitest';
import { stemWord } from '../../../../src/search/text/stem.ts';
import { textRules } from '../../../../src/search/text/text-rules.ts';

const { en } = textRules;

test.each([
  ['relasjon', 'relasjonen'],
  ['relasjon', 'relasjoner'],
  ['samvær', 'samværet'],
  ['plan', 'planene'],
  ['brukeren', 'brukerne'],
  ['hjelpere', 'hjelpernes'],
])('«%s» and «%s» have one Norwegian stem', (a, b) => {
  expect(stemWord(a).own).toBe(stemWord(b).own);
});

test('a doubled last consonant counts as one', () => {
  expect(stemWord('tillitt').own).toBe(stemWord('tillit').own);
});

test('short words keep their doubled consonant', () => {
  expect(stemWord('hatt').own).not.toBe(stemWord('hat').own);
});

test('English words have an English stem', () => {
  expect(en.stem('trusting')).toBe(en.stem('trusts'));
});

test('short words and words with Norwegian letters have no English stem', () => {
  expect([en.stem('ros'), en.stem('måles')]).toEqual([null, null]);
});

test('opposites keep stems of their own', () => {
  expect(stemWord('mistillit').own).not.toBe(stemWord('tillit').own);
});
