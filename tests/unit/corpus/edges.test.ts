import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { listEdges, listProse } from '../../../src/corpus/edges.ts';
import {
  localise,
  makeBridge,
  makeFact,
  makeFinding,
  makeNote,
  makeOccurrence,
  makeQuote,
  makeReference,
  makeSearchRow,
  makeSide,
  makeStudy,
  makeTheme,
  makeTheory,
  makeThesis,
} from '../../fixtures/make-records.ts';

const evidence = [{ source: 'hansen-2020', locator: null, asWritten: null }];

test('a thesis points to its sections, sources, studies, themes and theory', () => {
  const text = localise('Les.');
  const record = makeThesis({
    background: [{ id: 'fakta', text, section: '1', evidence }],
    method: [{ id: 'metode', kind: 'search', text, section: '2.1', evidence }],
    inclusionCriteria: [{ text, section: '2.1' }],
    searchLog: [makeSearchRow({ studies: ['hansen-2020', 'lie-2021'] })],
    conclusions: [{ id: 'slutt', text, section: '5.1', themes: ['tillit'], theory: ['recovery'] }],
  });
  expect(listEdges('theses', 'oppgaven', record)).toEqual([
    { field: 'question.section', to: 'sections', value: '1', within: 'oppgaven' },
    { field: 'background[0].section', to: 'sections', value: '1', within: 'oppgaven' },
    { field: 'background[0].evidence[0].source', to: 'references', value: 'hansen-2020' },
    { field: 'method[0].section', to: 'sections', value: '2.1', within: 'oppgaven' },
    { field: 'method[0].evidence[0].source', to: 'references', value: 'hansen-2020' },
    { field: 'inclusionCriteria[0].section', to: 'sections', value: '2.1', within: 'oppgaven' },
    { field: 'searchLog[0].studies[0]', to: 'studies', value: 'hansen-2020' },
    { field: 'searchLog[0].studies[1]', to: 'studies', value: 'lie-2021' },
    { field: 'searchLog[0].section', to: 'sections', value: '2.1', within: 'oppgaven' },
    { field: 'conclusions[0].section', to: 'sections', value: '5.1', within: 'oppgaven' },
    { field: 'conclusions[0].themes[0]', to: 'themes', value: 'tillit' },
    { field: 'conclusions[0].theory[0]', to: 'theory', value: 'recovery' },
  ]);
});

test('a study points to its reference and its thesis', () => {
  expect(listEdges('studies', 'hansen-2020', makeStudy())).toEqual([
    { field: 'reference', to: 'references', value: 'hansen-2020' },
    { field: 'thesis', to: 'theses', value: 'oppgaven' },
  ]);
});

test('a theme points to its thesis, its relatives and what its findings rest on', () => {
  const record = makeTheme({
    parent: 'fremmere',
    regroups: ['samvaer'],
    findings: [
      makeFinding({
        evidence,
        quotes: ['det-tok-lang-tid'],
        theory: ['recovery'],
        relations: [{ kind: 'supports', finding: 'samvaer#tid' }],
      }),
    ],
  });
  expect(listEdges('themes', 'tillit', record)).toEqual([
    { field: 'thesis', to: 'theses', value: 'oppgaven' },
    { field: 'section', to: 'sections', value: '4.1', within: 'oppgaven' },
    { field: 'parent', to: 'themes', value: 'fremmere' },
    { field: 'regroups[0]', to: 'themes', value: 'samvaer' },
    { field: 'findings[0].section', to: 'sections', value: '4.1', within: 'oppgaven' },
    { field: 'findings[0].evidence[0].source', to: 'references', value: 'hansen-2020' },
    { field: 'findings[0].quotes[0]', to: 'quotes', value: 'det-tok-lang-tid' },
    { field: 'findings[0].theory[0]', to: 'theory', value: 'recovery' },
    { field: 'findings[0].relations[0].finding', to: 'findings', value: 'samvaer#tid' },
  ]);
});

test('a quotation points to its source, its places, its variants and its theory', () => {
  const record = makeQuote({
    occurrences: [makeOccurrence(), makeOccurrence({ section: '5.1', theme: null, sources: ['moe-2018'] })],
    variants: ['det-tok-tid'],
    theory: ['recovery'],
  });
  expect(listEdges('quotes', 'det-tok-lang-tid', record)).toEqual([
    { field: 'source', to: 'references', value: 'hansen-2020' },
    { field: 'occurrences[0].thesis', to: 'theses', value: 'oppgaven' },
    { field: 'occurrences[0].section', to: 'sections', value: '4.1', within: 'oppgaven' },
    { field: 'occurrences[0].theme', to: 'themes', value: 'tillit' },
    { field: 'occurrences[1].thesis', to: 'theses', value: 'oppgaven' },
    { field: 'occurrences[1].section', to: 'sections', value: '5.1', within: 'oppgaven' },
    { field: 'occurrences[1].sources[0]', to: 'references', value: 'moe-2018' },
    { field: 'variants[0]', to: 'quotes', value: 'det-tok-tid' },
    { field: 'theory[0]', to: 'theory', value: 'recovery' },
  ]);
});

test('a concept points to its sources, where it is introduced, its whole and its neighbours', () => {
  const record = makeTheory({ sources: evidence, partOf: 'modellen', related: ['mestring'] });
  expect(listEdges('theory', 'recovery', record)).toEqual([
    { field: 'sources[0].source', to: 'references', value: 'hansen-2020' },
    { field: 'introduced[0].thesis', to: 'theses', value: 'oppgaven' },
    { field: 'introduced[0].section', to: 'sections', value: '2.1', within: 'oppgaven' },
    { field: 'partOf', to: 'theory', value: 'modellen' },
    { field: 'related[0]', to: 'theory', value: 'mestring' },
  ]);
});

test('a reference points to where it is cited and to works that may be the same', () => {
  expect(listEdges('references', 'hansen-2020', makeReference({ seeAlso: ['hansen-2021'] }))).toEqual([
    { field: 'citations[0].thesis', to: 'theses', value: 'oppgaven' },
    { field: 'citations[0].section', to: 'sections', value: '4.1', within: 'oppgaven' },
    { field: 'seeAlso[0]', to: 'references', value: 'hansen-2021' },
  ]);
});

test('a bridge points to the theses that speak, their evidence, theory and works', () => {
  const side = makeSide({ findings: ['tillit#tid'], quotes: ['sitatet'], conclusions: ['slutt'] });
  expect(
    listEdges('bridges', 'broen', makeBridge({ sides: [side], theory: ['recovery'], references: ['hansen-2020'] })),
  ).toEqual([
    { field: 'sides[0].thesis', to: 'theses', value: 'oppgaven' },
    { field: 'sides[0].findings[0]', to: 'findings', value: 'tillit#tid' },
    { field: 'sides[0].quotes[0]', to: 'quotes', value: 'sitatet' },
    { field: 'sides[0].conclusions[0]', to: 'conclusions', value: 'slutt', within: 'oppgaven' },
    { field: 'theory[0]', to: 'theory', value: 'recovery' },
    { field: 'references[0]', to: 'references', value: 'hansen-2020' },
  ]);
});

test('a note points to its places and to everything it concerns', () => {
  const record = makeNote({
    studies: ['hansen-2020'],
    quotes: ['sitatet'],
    references: ['hansen-2020'],
    theory: ['recovery'],
    findings: ['tillit#tid'],
  });
  expect(listEdges('notes', 'merknaden', record)).toEqual([
    { field: 'places[0].thesis', to: 'theses', value: 'oppgaven' },
    { field: 'places[0].section', to: 'sections', value: '4.1', within: 'oppgaven' },
    { field: 'studies[0]', to: 'studies', value: 'hansen-2020' },
    { field: 'quotes[0]', to: 'quotes', value: 'sitatet' },
    { field: 'references[0]', to: 'references', value: 'hansen-2020' },
    { field: 'theory[0]', to: 'theory', value: 'recovery' },
    { field: 'findings[0]', to: 'findings', value: 'tillit#tid' },
  ]);
});

test('a fact points to its thesis, its section and its sources', () => {
  expect(listEdges('facts', 'tallet', makeFact({ sources: evidence }))).toEqual([
    { field: 'thesis', to: 'theses', value: 'oppgaven' },
    { field: 'section', to: 'sections', value: '2.1', within: 'oppgaven' },
    { field: 'sources[0].source', to: 'references', value: 'hansen-2020' },
  ]);
});

test('a link in prose is an edge of the field it stands in', () => {
  const record = makeStudy({ mainTopics: [localise('Tid'), localise('Om [[theory/recovery|tilfriskning]]')] });
  expect(listEdges('studies', 'hansen-2020', record)).toContainEqual(
    expect.objectContaining({ field: 'mainTopics[1]', to: 'theory', value: 'recovery' }),
  );
});

test('every prose field of a record is listed with its path', () => {
  const record = makeTheme({ findings: [makeFinding({ text: localise('Tillit tar tid.') })] });
  expect(listProse(record).map(({ field, text }) => [field, text[defaultLocale]])).toEqual([
    ['title', 'Tillit'],
    ['answer', 'Tillit tar tid, sier brukere.'],
    ['summary', 'Om tillit.'],
    ['findings[0].text', 'Tillit tar tid.'],
  ]);
});

test('keywords and verbatim words are not prose', () => {
  const record = makeReference({ asWritten: ['[[theory/recovery]]'] });
  expect(listProse({ ...record, keywords: { nb: ['tiltro'], en: ['trust'] } })).toEqual([]);
});
