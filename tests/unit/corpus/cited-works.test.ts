import { expect, test } from 'vitest';
import { listCitedWorks, listMentions, listPlaces } from '../../../src/corpus/cited-works.ts';
import type { Node } from '../../../src/corpus/corpus.ts';
import { getNode, makeCorpus } from '../../fixtures/make-content.ts';
import {
  makeFinding,
  makeGroup,
  makeOccurrence,
  makeQuote,
  makeReference,
  makeTheme,
  makeTheory,
} from '../../fixtures/make-records.ts';

const cite = (source: string) => [{ source, locator: null, asWritten: null }];
const corpus = makeCorpus({
  references: { 'laerebok-2017': makeReference(), 'avhandling-2001': makeReference() },
  theory: { tid: makeTheory({ sources: [...cite('laerebok-2017'), ...cite('laerebok-2017')] }) },
  quotes: { ensom: makeQuote({ source: 'avhandling-2001' }) },
  themes: {
    tillit: makeTheme({
      findings: [
        makeFinding({ id: 'forste', evidence: cite('laerebok-2017') }),
        makeFinding({ id: 'andre', quotes: ['ensom'] }),
      ],
    }),
  },
});
const worksOf = (node: Node) => listCitedWorks(node).map(({ id }) => id);

test('a theme cites what its findings and their quotations rest on, each work once', () => {
  expect(worksOf(getNode(corpus.themes, 'tillit'))).toEqual(['avhandling-2001', 'hansen-2020', 'laerebok-2017']);
});

test('a concept cites a source once, however often it names it', () => {
  expect(worksOf(getNode(corpus.theory, 'tid'))).toEqual(['laerebok-2017']);
});

test('a quotation cites its source, and nothing where the text names none', () => {
  expect(worksOf(getNode(corpus.quotes, 'ensom'))).toEqual(['avhandling-2001']);
  const unknown = makeCorpus({ quotes: { uten: makeQuote({ source: null }) } });
  expect(worksOf(getNode(unknown.quotes, 'uten'))).toEqual([]);
});

test('a page of several records cites each work once', () => {
  const both = listCitedWorks(getNode(corpus.quotes, 'ensom'), getNode(corpus.themes, 'tillit'));
  expect(both.map(({ id }) => id)).toEqual(['avhandling-2001', 'hansen-2020', 'laerebok-2017']);
});

test('a quotation cites every work that it may be from', () => {
  const occurrences = [makeOccurrence({ sources: ['moe-2018', 'hansen-2020'] })];
  const several = makeCorpus({
    quotes: { normal: makeQuote({ source: null, occurrences }) },
    references: { 'moe-2018': makeReference() },
  });
  expect(worksOf(getNode(several.quotes, 'normal'))).toEqual(['hansen-2020', 'moe-2018']);
});

test('a bridge cites what its sides rest on', () => {
  expect(worksOf(getNode(corpus.bridges, 'tid-og-tillit'))).toContain('hansen-2020');
});

test('a study cites itself', () => {
  expect(worksOf(getNode(corpus.studies, 'hansen-2020'))).toEqual(['hansen-2020']);
});

test('a work cited twice without a locator is one place; with another page it is one more', () => {
  const { findings } = makeCorpus({
    themes: {
      tillit: makeTheme({
        findings: [
          makeFinding({
            evidence: [
              { source: 'hansen-2020', locator: null, asWritten: 'Hansen (2020)' },
              { source: 'hansen-2020', locator: null, asWritten: 'Hansen, 2020' },
              { source: 'hansen-2020', locator: 's. 12', asWritten: 'Hansen, 2020, s. 12' },
            ],
          }),
        ],
      }),
    },
  });
  expect(listPlaces(findings[0]!.evidence).map(({ locator }) => locator)).toEqual([null, 's. 12']);
});

test('a theme mentions its works as they come in its text, and what is closed there comes last', () => {
  const themes = {
    tillit: makeTheme({
      findings: [
        makeFinding({ id: 'forste', evidence: cite('laerebok-2017'), quotes: ['lang'] }),
        makeFinding({ id: 'andre', evidence: cite('hansen-2020') }),
      ],
      groups: [makeGroup({ id: 'sist', findings: ['andre'] }), makeGroup({ id: 'forst', findings: ['forste'] })],
    }),
  };
  const { themes: made } = makeCorpus({
    references: { 'laerebok-2017': makeReference(), 'avhandling-2001': makeReference() },
    quotes: {
      lang: makeQuote({
        text: 'ord '.repeat(80).trim(),
        source: 'avhandling-2001',
        occurrences: [makeOccurrence({ theme: null })],
      }),
    },
    themes,
  });
  const works = [...new Set(listMentions(getNode(made, 'tillit')).map(({ id }) => id))];
  expect(works.slice(0, 3)).toEqual(['hansen-2020', 'laerebok-2017', 'avhandling-2001']);
});
