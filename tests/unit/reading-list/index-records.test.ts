import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { indexRecords } from '../../../src/reading-list/index-records.ts';
import { codeOf, listFormerCodes } from '../../../src/reading-list/record-codes.ts';
import { makeRoutes } from '../../../src/routes/routes.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import {
  localise,
  makeFinding,
  makeGroup,
  makeNote,
  makeOccurrence,
  makeQuote,
  makeReference,
  makeTheme,
  makeUncitedFinding,
} from '../../fixtures/make-records.ts';

const routes = makeRoutes('/', defaultLocale);
const corpus = makeCorpus();
const index = indexRecords(corpus, routes, defaultLocale);
const [finding, quote, theme] = [corpus.findings[0]!, corpus.quotes[0]!, corpus.themes[0]!];

test('a finding stands with its text, its theme and what it rests on', () => {
  expect(index.records[codeOf(finding)]).toEqual({
    kind: 'Påstand',
    title: 'Tillit tar tid.',
    address: '/temaer/tillit/#tillit-tar-tid',
    place: 'Tillit',
    rests: [['hansen-2020', 's. 12']],
  });
});

test('a record that is flagged stands with its strongest warning, and one that is not with none', () => {
  const note = makeNote({ severity: 'check', quotes: ['det-tok-lang-tid'] });
  const flagged = makeCorpus({ notes: { 'antallet-mangler': note } });
  const { records } = indexRecords(flagged, routes, defaultLocale);
  expect(records[codeOf(flagged.quotes[0]!)]?.warning).toEqual({
    severity: 'check',
    label: 'Kontroller først',
    title: 'Antallet mangler',
    address: '/merknader/#antallet-mangler',
  });
  expect(index.records[codeOf(quote)]).not.toHaveProperty('warning');
});

test('a group stands with its claim, its synthesis, its theme and the works of its findings', () => {
  const grouped = makeCorpus({ themes: { tillit: makeTheme({ groups: [makeGroup()] }) } });
  expect(indexRecords(grouped, routes, defaultLocale).records[codeOf(grouped.groups[0]!)]).toEqual({
    kind: 'Gruppe av påstander',
    title: 'Tid bygger tillit',
    text: 'Én studie, og det er brukerne som sier det.',
    address: '/temaer/tillit/#hva-som-bygger-tillit',
    place: 'Tillit',
    rests: [['hansen-2020', null]],
  });
});

test('a quotation stands whole, with its speaker and source', () => {
  expect(index.records[codeOf(quote)]).toMatchObject({
    quote: { text: 'Det tok lang tid før jeg stolte på henne', language: defaultLocale, speaker: 'En bruker' },
    rests: [['hansen-2020', null]],
  });
});

test('a quotation that stands with two pages names both', () => {
  const occurrences = ['s. 4', 's. 5', 's. 4'].map((locator) => makeOccurrence({ locator }));
  const other = makeCorpus({ quotes: { 'det-tok-lang-tid': makeQuote({ occurrences }) } });
  expect(indexRecords(other, routes, defaultLocale).records[codeOf(quote)]?.rests).toEqual([
    ['hansen-2020', 's. 4 / s. 5'],
  ]);
});

test('a quotation without speaker or source says neither', () => {
  const unknown = makeCorpus({ quotes: { 'det-tok-lang-tid': makeQuote({ speaker: null, source: null }) } });
  const record = indexRecords(unknown, routes, defaultLocale).records[codeOf(quote)];
  expect(record?.quote).toEqual({ text: 'Det tok lang tid før jeg stolte på henne', language: defaultLocale });
  expect(record).not.toHaveProperty('rests');
});

test('a quotation that may be from several works stands with all of them', () => {
  const occurrences = [makeOccurrence({ sources: ['moe-2018', 'hansen-2020'] })];
  const several = makeCorpus({
    quotes: { 'det-tok-lang-tid': makeQuote({ source: null, occurrences }) },
    references: { 'moe-2018': makeReference() },
  });
  expect(indexRecords(several, routes, defaultLocale).records[codeOf(quote)]).toMatchObject({
    rests: [
      ['moe-2018', null],
      ['hansen-2020', null],
    ],
    isOneOf: true,
  });
});

test('works of one author and year have forms that tell them apart; others have none', () => {
  const { works } = indexRecords(
    makeCorpus({
      references: {
        'hansen-2020': makeReference({ title: 'Tillit' }),
        'hansen-2020-uro': makeReference({ title: 'Uro' }),
        'moe-2018': makeReference({ year: 2018 }),
      },
    }),
    routes,
    defaultLocale,
  );
  expect(Object.values(works).map((work) => [work?.name, work?.apart?.name, work?.apart?.entry.text])).toEqual([
    ['Hansen (2018)', undefined, undefined],
    ['Hansen (2020)', 'Hansen (2020a)', 'Hansen. (2020a). Tillit.'],
    ['Hansen (2020)', 'Hansen (2020b)', 'Hansen. (2020b). Uro.'],
  ]);
});

test('a work says that we completed its entry', () => {
  const completion = { records: ['https://post.example/1'], opened: '2026-11-25', year: 2021 };
  const { works } = indexRecords(
    makeCorpus({ references: { 'hansen-2020': makeReference({ completion }) } }),
    routes,
    defaultLocale,
  );
  expect(works['hansen-2020']?.completed).toBe('Fullført av oss; oppgaven har årstall 2020.');
});

test('a theme is told by its answer, as plain text', () => {
  const themes = { tillit: makeTheme({ answer: localise('Tid gir *tillit* og [[theory/recovery|bedring]].') }) };
  const record = indexRecords(makeCorpus({ themes }), routes, defaultLocale).records[codeOf(theme)];
  expect(record?.text).toBe('Tid gir tillit og bedring.');
});

test('each work is named once per record, and known by its entry', () => {
  const evidence = ['s. 1', 's. 1', null].map((locator) => ({ source: 'hansen-2020', locator, asWritten: 'Hansen' }));
  const themes = { tillit: makeTheme({ findings: [makeFinding({ evidence })] }) };
  const { records, works } = indexRecords(makeCorpus({ themes }), routes, defaultLocale);
  expect(records[codeOf(finding)]?.rests).toEqual([
    ['hansen-2020', 's. 1'],
    ['hansen-2020', null],
  ]);
  expect(records[codeOf(theme)]?.rests).toEqual([['hansen-2020', null]]);
  expect(works['hansen-2020']?.name).toBe('Hansen (2020)');
});

test('a work rests on itself', () => {
  for (const node of [corpus.studies[0]!, corpus.references[0]!]) {
    expect(index.records[codeOf(node)]).toMatchObject({ isWork: true, rests: [['hansen-2020', null]] });
  }
});

test('codes of former ids lead to the codes of now', () => {
  const renamed = makeCorpus({ quotes: { ny: makeQuote({ formerIds: ['gammel'] }) } });
  const node = renamed.quotes.find(({ id }) => id === 'ny')!;
  expect(indexRecords(renamed, routes, defaultLocale).former).toEqual({ [listFormerCodes(node)[0]!]: codeOf(node) });
});

test('the code of a finding leads to the group that took it up, or to the theme it moved to', () => {
  const before = makeCorpus();
  const themes = {
    tillit: makeTheme({ findings: [makeUncitedFinding({ id: 'ny' })] }),
    tid: makeTheme({
      findings: [makeFinding({ id: 'tid-gir-tillit', formerIds: ['tillit#tillit-tar-tid'] })],
      groups: [makeGroup({ findings: ['tid-gir-tillit'], formerIds: ['tid'] })],
    }),
  };
  const after = makeCorpus({ themes });
  const { former } = indexRecords(after, routes, defaultLocale);
  expect(former[codeOf(before.findings[0]!)]).toBe(codeOf(after.findings.find(({ id }) => id === 'tid-gir-tillit')!));
  expect(former[listFormerCodes(after.groups[0]!)[0]!]).toBe(codeOf(after.groups[0]!));
});

test('addresses lie under the base', () => {
  expect(indexRecords(corpus, makeRoutes('/repo/', defaultLocale), defaultLocale).records[codeOf(theme)]?.address).toBe(
    '/repo/temaer/tillit/',
  );
});
