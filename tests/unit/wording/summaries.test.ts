import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { summarise } from '../../../src/wording/summaries.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { localise, makeQuote, makeReference, makeTheme } from '../../fixtures/make-records.ts';

test('a quotation is summarised by its words and its context', () => {
  const quotes = { 'det-tok-lang-tid': makeQuote({ context: localise('Om tillit.') }) };
  expect(summarise(makeCorpus({ quotes }).quotes[0]!, defaultLocale)).toBe(
    '«Det tok lang tid før jeg stolte på henne» Om tillit.',
  );
});

test('a long quotation is cut, so that its context is read too', () => {
  const quotes = {
    'det-tok-lang-tid': makeQuote({ text: 'ord '.repeat(100).trim(), context: localise('Om tillit.') }),
  };
  const description = summarise(makeCorpus({ quotes }).quotes[0]!, defaultLocale)!;
  expect(description.length).toBeLessThan(220);
  expect(description).toMatch(/…» Om tillit\.$/);
});

test('a work that no one described has no summary', () => {
  const about = localise('En studie av tillit.');
  const describe = (fields: Parameters<typeof makeReference>[0]) =>
    summarise(makeCorpus({ references: { 'hansen-2020': makeReference(fields) } }).references[0]!, defaultLocale);
  expect(describe({ about })).toBe('En studie av tillit.');
  expect(describe({ about: null })).toBeNull();
});

test('a record with a summary is summarised by it', () => {
  const themes = { tillit: makeTheme({ summary: localise('Om *tid*.') }) };
  expect(summarise(makeCorpus({ themes }).themes[0]!, defaultLocale)).toBe('Om *tid*.');
});
