import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { listQuoteFacets } from '../../../src/corpus/quote-facets.ts';
import type { RecordOf } from '../../../src/schemas/collections.ts';
import { getNode, makeCorpus, type Records } from '../../fixtures/make-content.ts';
import { makeFinding, makeOccurrence, makeQuote, makeTheme, makeThesis } from '../../fixtures/make-records.ts';

const facetsOf = (quote: RecordOf<'quotes'>, records: Records = {}) =>
  listQuoteFacets(getNode(makeCorpus({ ...records, quotes: { sitatet: quote } }).quotes, 'sitatet'));

test('a quotation is filtered by theme, source, thesis, voice, language and kind', () => {
  expect(facetsOf(makeQuote())).toEqual({
    tema: ['tillit'],
    studie: ['hansen-2020'],
    oppgave: ['oppgaven'],
    stemme: ['user'],
    sprak: [defaultLocale],
    type: ['informant'],
  });
});

test('a quotation belongs to the themes it stands in and to those whose findings use it, each once', () => {
  const occurrences = [makeOccurrence(), makeOccurrence({ section: '5.1', theme: null })];
  const themes = {
    tillit: makeTheme({ findings: [makeFinding({ quotes: ['sitatet'] })] }),
    samvaer: makeTheme({ order: 2, findings: [makeFinding({ quotes: ['sitatet'] })] }),
  };
  expect(facetsOf(makeQuote({ occurrences }), { themes }).tema).toEqual(['tillit', 'samvaer']);
});

test('a quotation that stands twice in a thesis has the thesis once', () => {
  const occurrences = [makeOccurrence(), makeOccurrence(), makeOccurrence({ thesis: 'annen', theme: null })];
  expect(facetsOf(makeQuote({ occurrences }), { theses: { annen: makeThesis() } }).oppgave).toEqual([
    'oppgaven',
    'annen',
  ]);
});

test('a quotation without source has no source to filter by', () => {
  expect(facetsOf(makeQuote({ source: null })).studie).toEqual([]);
});

test('a quotation without speaker has the voice of none', () => {
  expect(facetsOf(makeQuote({ kind: 'law', speaker: null })).stemme).toEqual(['none']);
});
