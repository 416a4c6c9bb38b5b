import { expect, test } from 'vitest';
import { loadLocale, loadStyle } from '../../../src/cite/load-csl.ts';

test('a style and a locale are found by name', () => {
  expect(loadStyle('norsk-apa-manual')).toMatchObject({ name: 'style', attrs: { class: 'in-text' } });
  expect(loadLocale('nb-NO')).toMatchObject({ name: 'locale', attrs: { 'xml:lang': 'nb-NO' } });
});

test('a style that does not exist is named in the error', () => {
  expect(() => loadStyle('finnes-ikke')).toThrow('finnes-ikke');
});
