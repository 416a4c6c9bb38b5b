import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { describePage } from '../../../src/sharing/page-description.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { localise, makeQuote, makeReference } from '../../fixtures/make-records.ts';

test('a quotation is described by its words and its context', () => {
  const quotes = { 'det-tok-lang-tid': makeQuote({ context: localise('Om tillit.') }) };
  expect(describePage(makeCorpus({ quotes }).quotes[0]!, defaultLocale)).toBe(
    '«Det tok lang tid før jeg stolte på henne» Om tillit.',
  );
});

test('a long quotation is cut, so that its context is read too', () => {
  const quotes = {
    'det-tok-lang-tid': makeQuote({ text: 'ord '.repeat(100).trim(), context: localise('Om tillit.') }),
  };
  const description = describePage(makeCorpus({ quotes }).quotes[0]!, defaultLocale)!;
  expect(description.length).toBeLessThan(220);
  expect(description).toMatch(/…» Om tillit\.$/);
});

test('a work that no one described has no description', () => {
  const about = localise('En studie av tillit.');
  const describe = (fields: Parameters<typeof makeReference>[0]) =>
    describePage(makeCorpus({ references: { 'hansen-2020': makeReference(fields) } }).references[0]!, defaultLocale);
  expect(describe({ about })).toBe('En studie av tillit.');
  expect(describe({ about: null })).toBeUndefined();
});
