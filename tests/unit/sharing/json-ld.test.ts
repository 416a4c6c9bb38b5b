import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { describeRecord } from '../../../src/sharing/json-ld.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { makeReference, makeTheory, makeThesis } from '../../fixtures/make-records.ts';

const corpus = makeCorpus({
  references: {
    'hansen-2020': makeReference({
      type: 'article-journal',
      authors: [{ family: 'Hansen', given: 'Kari' }],
      title: 'Tillit',
      container: 'Tidsskriftet',
      volume: '3',
      pages: '5–9',
    }),
  },
  theory: { recovery: makeTheory({ aliases: { nb: ['bedring'], en: [] } }) },
  theses: { oppgaven: makeThesis({ year: 2022 }) },
});
const describe = (node: Parameters<typeof describeRecord>[0]) =>
  describeRecord(node, {
    locale: defaultLocale,
    addressOf: ({ collection, id }) => `https://x.no/${collection}/${id}/`,
    conceptList: 'https://x.no/theory/',
  });

test('an article names its authors, year and place in its journal, as far as it is known', () => {
  expect(describe(corpus.references[0]!)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    '@id': 'https://x.no/references/hansen-2020/',
    name: 'Tillit',
    author: [{ '@type': 'Person', name: 'Kari Hansen', familyName: 'Hansen', givenName: 'Kari' }],
    datePublished: '2020',
    isPartOf: {
      '@type': 'PublicationVolume',
      volumeNumber: '3',
      isPartOf: { '@type': 'Periodical', name: 'Tidsskriftet' },
    },
    pageStart: '5',
    pageEnd: '9',
  });
});

test('a study is the work it reports, at the one page of both', () => {
  expect(describe(corpus.studies[0]!)).toMatchObject({
    '@type': 'ScholarlyArticle',
    '@id': 'https://x.no/studies/hansen-2020/',
  });
});

test('a quotation keeps its words and names its source and where it is cited', () => {
  expect(describe(corpus.quotes[0]!)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': 'https://x.no/quotes/det-tok-lang-tid/',
    text: 'Det tok lang tid før jeg stolte på henne',
    inLanguage: defaultLocale,
    isPartOf: { '@type': 'CreativeWork', '@id': 'https://x.no/references/hansen-2020/', name: 'Hansen (2020)' },
    citation: [{ '@type': 'CreativeWork', '@id': 'https://x.no/theses/oppgaven/', name: 'Oppgaven' }],
  });
});

test('a concept names its other words and the list it belongs to', () => {
  expect(describe(corpus.theory[0]!)).toMatchObject({
    '@type': 'DefinedTerm',
    name: 'Recovery',
    alternateName: ['bedring'],
    inDefinedTermSet: 'https://x.no/theory/',
  });
});

test('a thesis has no author, and what is unknown of it is left out', () => {
  const thesis = describe(corpus.theses[0]!);
  expect(thesis).toMatchObject({ '@type': 'Thesis', name: 'Oppgaven', datePublished: '2022' });
  expect(thesis).not.toHaveProperty('author');
  expect(thesis).not.toHaveProperty('sourceOrganization');
});

test('a theme names its findings by their places on the page', () => {
  expect(describe(corpus.themes[0]!)).toMatchObject({ hasPart: [{ '@id': '#tillit-tar-tid' }] });
});

test('a record that schema.org has no word for is not described', () => {
  expect(describe(corpus.facts[0]!)).toBeNull();
});
