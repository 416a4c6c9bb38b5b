import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { edition } from '../../../src/routes/edition.ts';

test('a page gets texts and addresses of its own language', () => {
  const { locale, t, url } = edition({ currentLocale: defaultLocale });
  expect(locale).toBe(defaultLocale);
  expect(t.collections.themes).toBe('Temaer');
  expect(url.list('themes')).toBe('/temaer/');
});

test('a page without a language, or in one the site does not have, is in the default one', () => {
  expect(edition({ currentLocale: undefined }).locale).toBe(defaultLocale);
  expect(edition({ currentLocale: 'sv' }).locale).toBe(defaultLocale);
});
