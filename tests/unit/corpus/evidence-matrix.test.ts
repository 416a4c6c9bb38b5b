import { expect, test } from 'vitest';
import { matchStudies, matchTheory } from '../../../src/corpus/evidence-matrix.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { makeCorpus, type Records } from '../../fixtures/make-content.ts';
import {
  makeFinding,
  makeOccurrence,
  makeQuote,
  makeReference,
  makeStudy,
  makeTheme,
  makeUncitedFinding,
} from '../../fixtures/make-records.ts';

const citing = (...sources: string[]) => sources.map((source) => ({ source, locator: null, asWritten: null }));

const records: Records = {
  studies: { 'lie-2021': makeStudy({ reference: 'lie-2021' }) },
  references: { 'lie-2021': makeReference(), 'laerebok-2017': makeReference() },
  themes: {
    tillit: makeTheme({
      findings: [
        makeFinding({ id: 'a', voice: 'user', evidence: citing('hansen-2020', 'lie-2021', 'hansen-2020') }),
        makeFinding({ id: 'b', voice: 'staff', evidence: citing('hansen-2020'), theory: ['recovery'] }),
      ],
    }),
    ro: makeTheme({
      order: 2,
      findings: [
        makeFinding({ id: 'c', evidence: citing('laerebok-2017'), quotes: ['hun-ventet'] }),
        makeUncitedFinding({ id: 'd', theory: ['recovery'] }),
      ],
    }),
  },
  quotes: {
    'hun-ventet': makeQuote({ source: 'lie-2021', speaker: { role: 'staff', basis: 'stated' }, theory: ['recovery'] }),
    loven: makeQuote({ kind: 'law', speaker: null, source: 'laerebok-2017' }),
  },
};

const table = (make: (corpus: Corpus) => ReturnType<typeof matchStudies> | ReturnType<typeof matchTheory>) =>
  make(makeCorpus(records)).rows.map(({ row, cells }) => [
    row.id,
    cells.map(({ findings, quotes }) => [...findings, ...quotes].map(({ id }) => id).join(' ')),
  ]);

test('a theme and a study share the findings that cite it and the quotations that come from it', () => {
  expect(table(({ themes, studies }) => matchStudies(themes, studies))).toEqual([
    ['tillit', ['a b det-tok-lang-tid', 'a hun-ventet']],
    ['ro', ['', 'hun-ventet']],
  ]);
});

test('the columns are in the order given, and so are the cells', () => {
  const corpus = makeCorpus(records);
  const columns = corpus.studies.toReversed();
  const matrix = matchStudies(corpus.themes, columns);
  expect(matrix.columns).toBe(columns);
  expect(matrix.rows[1]?.cells.map(({ quotes }) => quotes.length)).toEqual([1, 0]);
});

test('a cell has the voices of its findings and quotations, each once and in the order of the vocabulary', () => {
  const { themes, studies } = makeCorpus(records);
  const [first, second] = matchStudies(themes, studies).rows;
  const idsOf = (cell: number, row = first) => row?.cells[cell]?.voices.map(({ id }) => id);
  expect(idsOf(0)).toEqual(['user', 'staff']);
  expect(idsOf(1)).toEqual(['user', 'staff']);
  expect(idsOf(0, second)).toEqual([]);
});

test('a concept and a theme share the findings it explains and the quotations that show it', () => {
  expect(table(({ theory, themes }) => matchTheory(theory, themes))).toEqual([
    ['recovery', ['b hun-ventet', 'd hun-ventet']],
  ]);
});

test('a quotation that stands twice under a theme counts once', () => {
  const quotes = {
    'det-tok-lang-tid': makeQuote({
      occurrences: [makeOccurrence(), makeOccurrence({ section: '5.1' })],
      theory: ['recovery'],
    }),
  };
  const { theory, themes, studies } = makeCorpus({ quotes });
  expect(matchTheory(theory, themes).rows[0]?.cells[0]?.quotes).toHaveLength(1);
  expect(matchStudies(themes, studies).rows[0]?.cells[0]?.quotes).toHaveLength(1);
});

test('a matrix without columns has rows without cells', () => {
  expect(matchStudies(makeCorpus().themes, []).rows.map(({ cells }) => cells)).toEqual([[]]);
});
