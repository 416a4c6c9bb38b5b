import { expect, test } from 'vitest';
import { checkIntegrity } from '../../../src/corpus/check-integrity.ts';
import { suggestNearest } from '../../../src/corpus/problem.ts';
import { makeReview, type Records } from '../../fixtures/make-content.ts';
import {
  localise,
  makeFact,
  makeFinding,
  makeNote,
  makeOccurrence,
  makeQuote,
  makeReference,
  makeSearchRow,
  makeStudy,
  makeTheme,
  makeTheory,
  makeThesis,
  makeVocabulary,
} from '../../fixtures/make-records.ts';

/** What is wrong with the small sound review once some of its records are changed. */
const problemsOf = (records: Records) => checkIntegrity(makeReview(records), makeVocabulary());

const linkTo = (link: string) => localise(`Om recovery, se ${link}.`, 'On recovery.');

test('a sound review has no problems', () => {
  expect(problemsOf({})).toEqual([]);
});

test('a reference that does not exist is named with file, field, value and the nearest id', () => {
  const findings = [makeFinding({ evidence: [{ source: 'hansen-2002', locator: null, asWritten: null }] })];
  expect(problemsOf({ themes: { tillit: makeTheme({ findings }) } })).toEqual([
    {
      file: 'themes/tillit.yaml',
      field: 'findings[0].evidence[0].source',
      value: 'hansen-2002',
      reason: 'finnes ikke i referansene',
      suggestion: 'hansen-2020',
    },
  ]);
});

test('a thesis that does not exist is reported with the nearest thesis', () => {
  expect(problemsOf({ studies: { 'hansen-2020': makeStudy({ thesis: 'opgaven' }) } })).toEqual([
    expect.objectContaining({
      file: 'studies/hansen-2020.yaml',
      field: 'thesis',
      reason: 'finnes ikke i oppgavene',
      suggestion: 'oppgaven',
    }),
  ]);
});

test('sections of a thesis that does not exist are not reported beside it', () => {
  const theme = makeTheme({ thesis: 'opgaven', section: '99' });
  expect(problemsOf({ themes: { samvaer: theme } }).map(({ field }) => field)).toEqual(['thesis']);
});

test('a study that does not exist is reported with the nearest study', () => {
  const searchLog = [makeSearchRow({ studies: ['hansen-2021'] })];
  expect(problemsOf({ theses: { oppgaven: makeThesis({ searchLog }) } })).toEqual([
    expect.objectContaining({
      field: 'searchLog[0].studies[0]',
      reason: 'finnes ikke i studiene',
      suggestion: 'hansen-2020',
    }),
  ]);
});

test('a theme that does not exist is reported with the nearest theme', () => {
  const quote = makeQuote({ occurrences: [makeOccurrence({ theme: 'tilit' })] });
  expect(problemsOf({ quotes: { 'det-tok-lang-tid': quote } })).toEqual([
    expect.objectContaining({
      field: 'occurrences[0].theme',
      reason: 'finnes ikke i temaene',
      suggestion: 'tillit',
    }),
  ]);
});

test('a quotation that does not exist is reported with the nearest quotation', () => {
  const findings = [makeFinding({ quotes: ['det-tok-tid'] })];
  expect(problemsOf({ themes: { tillit: makeTheme({ findings }) } })).toEqual([
    expect.objectContaining({
      field: 'findings[0].quotes[0]',
      reason: 'finnes ikke i sitatene',
      suggestion: 'det-tok-lang-tid',
    }),
  ]);
});

test('a concept that does not exist is reported with the nearest concept', () => {
  const theory = { mestring: makeTheory({ related: ['recovry'] }) };
  expect(problemsOf({ theory })).toEqual([
    expect.objectContaining({ field: 'related[0]', reason: 'finnes ikke i teorien', suggestion: 'recovery' }),
  ]);
});

test('a finding that does not exist is reported with the nearest finding', () => {
  const findings = [
    makeFinding(),
    makeFinding({ id: 'tid', relations: [{ kind: 'supports', finding: 'tillit#tillit-tar-ti' }] }),
  ];
  expect(problemsOf({ themes: { tillit: makeTheme({ findings }) } })).toEqual([
    expect.objectContaining({
      field: 'findings[1].relations[0].finding',
      reason: 'finnes ikke i funnene',
      suggestion: 'tillit#tillit-tar-tid',
    }),
  ]);
});

test('a section that is not in the outline of its thesis is reported with the nearest section', () => {
  const findings = [makeFinding({ section: '4.2' })];
  expect(problemsOf({ themes: { tillit: makeTheme({ findings }) } })).toEqual([
    expect.objectContaining({
      field: 'findings[0].section',
      value: '4.2',
      reason: 'finnes ikke i innholdslisten til oppgaven',
      suggestion: '4.1',
    }),
  ]);
});

test('a section is looked up in its own thesis', () => {
  const outline = [{ key: '9', number: '9', heading: 'Annet', page: null }];
  const otherThesis = makeThesis({
    outline,
    question: { text: 'Hva?', section: '9' },
    method: [{ id: 'les', kind: 'approach', text: localise('Les.'), section: '9', evidence: [] }],
    conclusions: [{ id: 'slutt', text: localise('Slutt.'), section: '9', themes: [] }],
  });
  const records = { theses: { annen: otherThesis }, themes: { tillit: makeTheme({ section: '9' }) } };
  expect(problemsOf(records)).toEqual([expect.objectContaining({ file: 'themes/tillit.yaml', field: 'section' })]);
});

test('a link in prose to a record that does not exist is reported with the nearest record', () => {
  const theory = { recovery: makeTheory({ explanation: linkTo('[[themes/tilit|tilliten]]') }) };
  expect(problemsOf({ theory })).toEqual([
    {
      file: 'theory/recovery.yaml',
      field: 'explanation',
      value: 'tilit',
      reason: 'finnes ikke i temaene',
      suggestion: 'tillit',
    },
  ]);
});

test('a link in prose to a collection that does not exist is reported with the nearest collection', () => {
  const theory = { recovery: makeTheory({ explanation: linkTo('[[theme/tillit]]') }) };
  expect(problemsOf({ theory })).toEqual([
    expect.objectContaining({
      field: 'explanation',
      value: 'theme/tillit',
      reason: expect.stringContaining('samlingen «theme», som ikke finnes') as string,
      suggestion: 'themes',
    }),
  ]);
});

test('the nearest collection is near the name of the collection, however long the id is', () => {
  const theory = { recovery: makeTheory({ explanation: linkTo('[[quote/r-e-f-e-r-e-n-s-e-r]]') }) };
  expect(problemsOf({ theory })).toEqual([expect.objectContaining({ suggestion: 'quotes' })]);
});

test.each(['[[sections/4.1]]', '[[findings/tillit#tillit-tar-tid]]'])(
  'a link in prose can only lead to a record, not to %s',
  (link) => {
    const theory = { recovery: makeTheory({ explanation: linkTo(link) }) };
    expect(problemsOf({ theory })).toEqual([expect.objectContaining({ field: 'explanation' })]);
  },
);

test.each(['[[tillit]]', '[[Themes/tillit]]', '[[themes/tillit]', '[[ themes/tillit ]]'])(
  'a link in prose that cannot be read is reported: %s',
  (link) => {
    const theory = { recovery: makeTheory({ explanation: linkTo(link) }) };
    expect(problemsOf({ theory })).toEqual([expect.objectContaining({ field: 'explanation' })]);
  },
);

test('a dangling link in English prose is reported', () => {
  const explanation = localise('Recovery er tillit.', 'Recovery is [[themes/tilit]].');
  const theory = { recovery: makeTheory({ explanation }) };
  expect(problemsOf({ theory })).toEqual([expect.objectContaining({ value: 'tilit', suggestion: 'tillit' })]);
});

test('two findings of a theme cannot share an id', () => {
  const findings = [makeFinding(), makeFinding({ text: localise('Annet.') })];
  expect(problemsOf({ themes: { tillit: makeTheme({ findings }) } })).toEqual([
    expect.objectContaining({
      field: 'findings[].id',
      value: 'tillit-tar-tid',
      reason: 'er brukt to ganger i samme fil',
    }),
  ]);
});

test('findings of different themes may share an id', () => {
  expect(problemsOf({ themes: { samvaer: makeTheme() } })).toEqual([]);
});

test.each(['background', 'method'])('a conclusion cannot share its anchor with an item of the %s', (field) => {
  const text = localise('Tid.');
  const items = {
    background: [{ id: 'tid-gir-tillit', text, section: '1', evidence: [] }],
    method: [{ id: 'tid-gir-tillit', kind: 'search' as const, text, section: '1', evidence: [] }],
  };
  const thesis = makeThesis({ [field]: items[field as keyof typeof items] });
  expect(problemsOf({ theses: { oppgaven: thesis } })).toEqual([
    expect.objectContaining({ field: 'id', value: 'tid-gir-tillit', reason: 'er brukt to ganger i samme fil' }),
  ]);
});

test('two headings of a thesis cannot share a key', () => {
  const { outline } = makeThesis();
  expect(problemsOf({ theses: { oppgaven: makeThesis({ outline: [...outline, ...outline.slice(0, 1)] }) } })).toEqual([
    expect.objectContaining({ field: 'outline[].key', value: '1', reason: 'er brukt to ganger i samme fil' }),
  ]);
});

test('a search cannot have brought a study of another thesis', () => {
  const records = {
    theses: { oppgaven: makeThesis({ searchLog: [makeSearchRow({ studies: ['lie-2021'] })] }), annen: makeThesis() },
    studies: { 'lie-2021': makeStudy({ reference: 'lie-2021', thesis: 'annen' }) },
    references: { 'lie-2021': makeReference() },
  };
  expect(problemsOf(records)).toEqual([
    expect.objectContaining({
      file: 'theses/oppgaven.yaml',
      field: 'searchLog[0].studies[0]',
      value: 'lie-2021',
      reason: 'er en studie i en annen oppgave',
    }),
  ]);
});

test('a study goes by the id of its reference', () => {
  expect(problemsOf({ studies: { hansen: makeStudy() } })).toEqual([
    expect.objectContaining({
      file: 'studies/hansen.yaml',
      field: 'reference',
      value: 'hansen-2020',
      reason: expect.stringContaining('samme id som studien') as string,
    }),
  ]);
});

test('a theme cannot be its own parent', () => {
  expect(problemsOf({ themes: { tillit: makeTheme({ parent: 'tillit' }) } })).toEqual([
    expect.objectContaining({ field: 'parent', value: 'tillit', reason: 'går i ring tilbake til seg selv' }),
  ]);
});

test('themes cannot be parents of each other in a ring, and each of them is told', () => {
  const themes = {
    a: makeTheme({ parent: 'b' }),
    b: makeTheme({ parent: 'c' }),
    c: makeTheme({ parent: 'a' }),
  };
  expect(problemsOf({ themes }).map(({ file, field, value }) => [file, field, value])).toEqual([
    ['themes/a.yaml', 'parent', 'b'],
    ['themes/b.yaml', 'parent', 'c'],
    ['themes/c.yaml', 'parent', 'a'],
  ]);
});

test('a theme that leads into a ring without being part of it is not blamed', () => {
  const themes = { a: makeTheme({ parent: 'a' }), b: makeTheme({ parent: 'a' }) };
  expect(problemsOf({ themes }).map(({ file }) => file)).toEqual(['themes/a.yaml']);
});

test('concepts cannot be parts of each other in a ring', () => {
  const theory = { recovery: makeTheory({ partOf: 'mestring' }), mestring: makeTheory({ partOf: 'recovery' }) };
  expect(problemsOf({ theory }).map(({ file, field }) => [file, field])).toEqual([
    ['theory/recovery.yaml', 'partOf'],
    ['theory/mestring.yaml', 'partOf'],
  ]);
});

test('the parent of a theme belongs to the same thesis', () => {
  const records = {
    theses: { annen: makeThesis() },
    themes: { samvaer: makeTheme({ thesis: 'annen', parent: 'tillit' }) },
  };
  expect(problemsOf(records)).toEqual([
    expect.objectContaining({
      file: 'themes/samvaer.yaml',
      field: 'parent',
      value: 'tillit',
      reason: expect.stringContaining('annen oppgave («oppgaven»)') as string,
    }),
  ]);
});

test('a quotation stands under a theme of the thesis it stands in', () => {
  const quote = makeQuote({ occurrences: [makeOccurrence({ thesis: 'annen' })] });
  expect(problemsOf({ theses: { annen: makeThesis() }, quotes: { 'hun-ventet': quote } })).toEqual([
    expect.objectContaining({
      field: 'occurrences[0].theme',
      value: 'tillit',
      reason: 'er et tema i oppgaven «oppgaven», ikke i «annen»',
    }),
  ]);
});

test('a record that a list names twice is reported at its second place', () => {
  const findings = [makeFinding({ theory: ['recovery', 'recovery'] })];
  expect(problemsOf({ themes: { samvaer: makeTheme({ findings }) } })).toEqual([
    {
      file: 'themes/samvaer.yaml',
      field: 'findings[0].theory[1]',
      value: 'recovery',
      reason: 'står to ganger i samme liste',
      suggestion: null,
    },
  ]);
});

test('two lists of a record may name the same', () => {
  const findings = ['a', 'b'].map((id) => makeFinding({ id, theory: ['recovery'] }));
  expect(problemsOf({ themes: { samvaer: makeTheme({ findings }) } })).toEqual([]);
});

test('a source may be cited twice for one claim, with a place each', () => {
  const evidence = ['s. 1', 's. 2'].map((locator) => ({ source: 'hansen-2020', locator, asWritten: null }));
  expect(problemsOf({ themes: { samvaer: makeTheme({ findings: [makeFinding({ evidence })] }) } })).toEqual([]);
});

test('a text may link to a record twice', () => {
  const record = makeStudy({ mainTopics: [linkTo('[[theory/recovery]] og [[theory/recovery]]')] });
  expect(problemsOf({ studies: { 'hansen-2020': record } })).toEqual([]);
});

test.each([
  ['notes', 'innhold', makeNote()],
  ['notes', 'avoid', makeNote()],
  ['facts', 'innhold', makeFact()],
  ['facts', 'law', makeFact()],
  ['quotes', 'cite-tools', makeQuote()],
  ['themes', 'site-search', makeTheme()],
] as const)('no record of %s may be called %s, an anchor of a page that lists them', (collection, id, record) => {
  expect(problemsOf({ [collection]: { [id]: record } })).toContainEqual(
    expect.objectContaining({
      file: `${collection}/${id}.yaml`,
      field: 'id',
      value: id,
      reason: 'er et fast anker på siden og kan ikke brukes som id',
    }),
  );
});

test('the section of a note and of a fact is one of their thesis', () => {
  const places = [{ thesis: 'oppgaven', section: '4.2', asWritten: null }];
  const records = {
    notes: { merknaden: makeNote({ places }) },
    facts: { tallet: makeFact({ section: '9' }) },
  };
  expect(problemsOf(records).map(({ file, field, value }) => [file, field, value])).toEqual([
    ['notes/merknaden.yaml', 'places[0].section', '4.2'],
    ['facts/tallet.yaml', 'section', '9'],
  ]);
});

test('a theme has findings or sub-themes', () => {
  expect(problemsOf({ themes: { samvaer: makeTheme({ findings: [] }) } })).toEqual([
    {
      file: 'themes/samvaer.yaml',
      field: 'findings',
      value: null,
      reason: 'temaet har verken funn eller undertemaer',
      suggestion: null,
    },
  ]);
});

test('a theme without findings is sound where it has a sub-theme', () => {
  const themes = { fremmere: makeTheme({ findings: [] }), tillit: makeTheme({ parent: 'fremmere' }) };
  expect(problemsOf({ themes })).toEqual([]);
});

test('what an informant says has a speaker', () => {
  expect(problemsOf({ quotes: { 'det-tok-lang-tid': makeQuote({ speaker: null }) } })).toEqual([
    {
      file: 'quotes/det-tok-lang-tid.yaml',
      field: 'speaker',
      value: 'null',
      reason: 'et sitat av typen «informant» skal si hvem som snakker',
      suggestion: null,
    },
  ]);
});

test('words that nobody says need no speaker', () => {
  expect(problemsOf({ quotes: { 'det-tok-lang-tid': makeQuote({ kind: 'law', speaker: null }) } })).toEqual([]);
});

test('a quotation is no variant of itself', () => {
  expect(problemsOf({ quotes: { a: makeQuote({ variants: ['a'] }) } })).toEqual([
    expect.objectContaining({ file: 'quotes/a.yaml', field: 'variants', value: 'a' }),
  ]);
});

test('a concept is not related to itself', () => {
  expect(problemsOf({ theory: { recovery: makeTheory({ related: ['recovery'] }) } })).toEqual([
    expect.objectContaining({ file: 'theory/recovery.yaml', field: 'related', value: 'recovery' }),
  ]);
});

test('a finding does not bear on itself', () => {
  const findings = [makeFinding({ relations: [{ kind: 'supports', finding: 'tillit#tillit-tar-tid' }] })];
  expect(problemsOf({ themes: { tillit: makeTheme({ findings }) } })).toEqual([
    expect.objectContaining({ field: 'findings[0].relations[0].finding', value: 'tillit#tillit-tar-tid' }),
  ]);
});

test('a theme does not regroup itself', () => {
  expect(problemsOf({ themes: { tillit: makeTheme({ regroups: ['tillit'] }) } })).toEqual([
    expect.objectContaining({ file: 'themes/tillit.yaml', value: 'tillit' }),
  ]);
});

test('a work is not the same work as itself', () => {
  expect(problemsOf({ references: { 'hansen-2020': makeReference({ seeAlso: ['hansen-2020'] }) } })).toEqual([
    expect.objectContaining({ file: 'references/hansen-2020.yaml', value: 'hansen-2020' }),
  ]);
});

test('mistakes of different kinds in several files are reported together', () => {
  const problems = problemsOf({
    themes: { tillit: makeTheme({ parent: 'tillit', section: '99' }) },
    quotes: { 'det-tok-lang-tid': makeQuote({ source: 'hansen', speaker: null }) },
    theory: { recovery: makeTheory({ explanation: linkTo('[[theory/tillit]]') }) },
  });
  expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
    'themes/tillit.yaml section',
    'themes/tillit.yaml parent',
    'quotes/det-tok-lang-tid.yaml source',
    'quotes/det-tok-lang-tid.yaml speaker',
    'theory/recovery.yaml explanation',
  ]);
});

test('the nearest of the valid values is suggested', () => {
  expect(suggestNearest('tilit', ['samvaer', 'tillit', 'tid'])).toBe('tillit');
});

test('nothing is suggested where nothing is valid', () => {
  expect(suggestNearest('tillit', [])).toBeNull();
});

test('a statement of a thesis cannot take a fixed anchor of its page', () => {
  const background = [{ id: 'metode', text: localise('Slik er det.'), section: '1', evidence: [] }];
  expect(problemsOf({ theses: { oppgaven: makeThesis({ background }) } })).toEqual([
    expect.objectContaining({ field: 'id', value: 'metode' }),
  ]);
});

test('a finding cannot take an anchor that every page has', () => {
  const findings = [makeFinding({ id: 'innhold' })];
  expect(problemsOf({ themes: { tillit: makeTheme({ findings }) } })).toContainEqual(
    expect.objectContaining({ field: 'findings[].id', value: 'innhold' }),
  );
});

test('a misspelt thesis is reported once, not by everything that stands under it', () => {
  const themes = { tillit: makeTheme({ thesis: 'opgaven' }) };
  expect(problemsOf({ themes }).filter(({ file }) => file !== 'themes/tillit.yaml')).toEqual([]);
});
