import { expect, test } from 'vitest';
import { languageName, languageTitle } from '../../../src/wording/language-name.ts';
import { countryName } from '../../../src/wording/country-name.ts';
import { count, fill, pick, toLocale } from '../../../src/wording/translate.ts';
import { localise } from '../../fixtures/make-records.ts';

test('values are put into their places', () => {
  expect(fill('{studies} av {outOf} studier', { studies: 0, outOf: 9 })).toBe('0 av 9 studier');
});

test('a value is put into every place with its name', () => {
  expect(fill('{n} og {n}', { n: 2 })).toBe('2 og 2');
});

test('a place without value is left as it is', () => {
  expect(fill('{n} treff på «{query}»', { n: 1 })).toBe('1 treff på «{query}»');
});

test('a value that looks like a place is not filled again', () => {
  expect(fill('«{query}»: {n} treff', { query: '{n}', n: 0 })).toBe('«{n}»: 0 treff');
});

test('a value with a dollar sign is put in as it is', () => {
  expect(fill('«{query}»', { query: '$& $1' })).toBe('«$& $1»');
});

test.each([
  [0, '0 studier'],
  [1, '1 studie'],
  [2, '2 studier'],
  [21, '21 studier'],
])('%d takes the right form of its noun', (n, text) => {
  expect(count({ one: '{n} studie', other: '{n} studier' }, n)).toBe(text);
});

test('prose is given in the language asked for', () => {
  expect(pick(localise('Tillit', 'Trust'), 'nb')).toBe('Tillit');
});

test.each([undefined, '', 'nn', 'NB', 'constructor'])('the language of %j is bokmål', (value) => {
  expect(toLocale(value)).toBe('nb');
});

test('a country goes by its name in the language of the page', () => {
  expect(countryName('GB', 'nb')).toBe('Storbritannia');
});

test('an unassigned country code is shown as it is', () => {
  expect(countryName('QX', 'nb')).toBe('QX');
});

test('a language goes by the name readers know it by, alone and in a sentence', () => {
  expect([languageName('nb', 'nb'), languageTitle('nb', 'nb'), languageTitle('en', 'nb')]).toEqual([
    'norsk',
    'Norsk',
    'Engelsk',
  ]);
});
