import { expect, test } from 'vitest';
import {
  id,
  isLocalised,
  keywords,
  listTranslations,
  localised,
  optionalKeywords,
} from '../../../src/schemas/common.ts';
import { languages, locales } from '../../../src/schemas/languages.ts';
import { listRefusals } from './list-refusals.ts';

const everyLanguage = Object.fromEntries(languages.map((language) => [language, `På ${language}`]));

test.each(locales)('prose is demanded in every language of the site: %s', (locale) => {
  expect(listRefusals(localised, { ...everyLanguage, [locale]: undefined })).toEqual([expect.stringContaining(locale)]);
});

test('prose may be in every language that records use', () => {
  expect(localised.parse(everyLanguage)).toEqual(everyLanguage);
});

test('the code of no language is free as an id', () => {
  for (const language of languages) expect(listRefusals(id, language)).toEqual([expect.stringContaining(language)]);
});

test('words that a record leaves out are none in every language', () => {
  const none = Object.fromEntries(languages.map((language) => [language, []]));
  expect([optionalKeywords.parse(undefined), keywords.parse({})]).toEqual([none, none]);
});

test('a text is listed in the languages it has', () => {
  const text = localised.parse(everyLanguage);
  expect(listTranslations(text)).toEqual(languages.map((language) => ({ language, prose: `På ${language}` })));
  expect(listTranslations({ ...text, [languages[1]]: undefined })).toHaveLength(languages.length - 1);
});

test('lists of words and texts of other fields are no prose', () => {
  expect([isLocalised({ nb: 'Tillit' }), isLocalised({ nb: ['tiltro'] }), isLocalised({ family: 'Øien' })]).toEqual([
    true,
    false,
    false,
  ]);
});
