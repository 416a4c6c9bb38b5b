import { expect, test } from 'vitest';
import { writeFacets } from '../../../../src/components/filter/facet-attributes.ts';
import { makeCorpus } from '../../../fixtures/make-content.ts';
import { makeOccurrence, makeQuote, makeTheme } from '../../../fixtures/make-records.ts';

test('a quotation carries its values as attributes, several parted by spaces', () => {
  const themes = { samvaer: makeTheme() };
  const occurrences = [makeOccurrence(), makeOccurrence({ theme: 'samvaer' })];
  const [quote] = makeCorpus({ themes, quotes: { 'det-tok-lang-tid': makeQuote({ occurrences }) } }).quotes;
  expect(writeFacets(quote!)).toMatchObject({ 'data-tema': 'tillit samvaer', 'data-stemme': 'user' });
});
