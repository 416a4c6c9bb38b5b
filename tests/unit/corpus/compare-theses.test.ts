import { expect, test } from 'vitest';
import {
  listFindings,
  listOwnTheory,
  listQuotes,
  listSharedTheory,
  listSharedWorks,
} from '../../../src/corpus/compare-theses.ts';
import { getNode, makeCorpus, type Records } from '../../fixtures/make-content.ts';
import {
  makeFinding,
  makeOccurrence,
  makeQuote,
  makeReference,
  makeTheme,
  makeTheory,
  makeThesis,
} from '../../fixtures/make-records.ts';

const introducedIn = (...theses: string[]) =>
  makeTheory({ introduced: theses.map((thesis) => ({ thesis, section: '4.1' })) });
const citedIn = (...theses: string[]) =>
  makeReference({
    citations: theses.map((thesis) => ({ thesis, section: '4.1', locator: null, asWritten: 'Hansen, 2020' })),
  });
const compare = (records: Records) =>
  makeCorpus({ theses: { oppgaven: makeThesis(), andre: makeThesis() }, ...records });
const idsOf = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

test('what every thesis introduces is shared, what only some do is their own', () => {
  const corpus = compare({
    theory: {
      recovery: introducedIn('oppgaven'),
      haap: introducedIn('oppgaven', 'andre'),
      stigma: introducedIn('andre'),
    },
  });
  expect(idsOf(listSharedTheory(corpus))).toEqual(['haap']);
  expect(idsOf(listOwnTheory(getNode(corpus.theses, 'oppgaven'), corpus))).toEqual(['recovery']);
  expect(idsOf(listOwnTheory(getNode(corpus.theses, 'andre'), corpus))).toEqual(['stigma']);
});

test('works that every thesis cites are shared, however often one cites them', () => {
  const references = {
    'hansen-2020': citedIn('oppgaven', 'oppgaven'),
    'laerebok-2017': citedIn('andre', 'oppgaven', 'oppgaven'),
  };
  expect(idsOf(listSharedWorks(compare({ references })))).toEqual(['laerebok-2017']);
});

test('a single thesis shares nothing', () => {
  const corpus = makeCorpus({ theory: { recovery: introducedIn('oppgaven') } });
  expect(listSharedTheory(corpus)).toEqual([]);
  expect(listSharedWorks(corpus)).toEqual([]);
});

test('the findings of a thesis are those of all its themes, in the order of the text', () => {
  const corpus = makeCorpus({
    themes: {
      tillit: makeTheme({ order: 2, findings: [makeFinding({ id: 'tredje' })] }),
      samvaer: makeTheme({ order: 1, findings: [makeFinding({ id: 'forste' }), makeFinding({ id: 'andre' })] }),
    },
  });
  expect(idsOf(listFindings(corpus.theses[0]!))).toEqual(['forste', 'andre', 'tredje']);
});

test('a quotation belongs to every thesis it stands in', () => {
  const occurrences = [makeOccurrence(), makeOccurrence({ thesis: 'andre', theme: null })];
  const corpus = compare({ quotes: { 'i-begge': makeQuote({ occurrences }) } });
  expect(idsOf(listQuotes(getNode(corpus.theses, 'andre'), corpus.quotes))).toEqual(['i-begge']);
  expect(idsOf(listQuotes(getNode(corpus.theses, 'oppgaven'), corpus.quotes))).toEqual(['det-tok-lang-tid', 'i-begge']);
});
