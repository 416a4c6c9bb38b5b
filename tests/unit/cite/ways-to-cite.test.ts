import { defaultLocale } from '../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { makeCiting } from '../../../src/cite/ways-to-cite.ts';
import { getNode, makeCorpus } from '../../fixtures/make-content.ts';
import {
  makeFinding,
  makeGroup,
  makeNote,
  makeOccurrence,
  makeQuote,
  makeReference,
  makeTheme,
  makeUncitedFinding,
} from '../../fixtures/make-records.ts';

const { citeFinding, citeGroup, citeQuote, citeWork } = makeCiting(
  defaultLocale,
  ({ id }) => `https://belegg.example/oppgaver/${id}/`,
);
const thesisEntry = '[Litteraturoppgave i sosialt arbeid]. (u.å.). https://belegg.example/oppgaver/oppgaven/';

/** The ways to cite a finding, beside a work by Moe. */
const waysOf = (finding: ReturnType<typeof makeFinding>) => {
  const corpus = makeCorpus({
    themes: { tillit: makeTheme({ findings: [finding] }) },
    references: { 'moe-2018': makeReference({ authors: [{ family: 'Moe', given: null }], year: 2018 }) },
  });
  return citeFinding(corpus.findings[0]!);
};
/** The places of a quotation, from a work that a public record dates to 2021. */
const placesOf = (quote: ReturnType<typeof makeQuote>) => {
  const completion = { records: ['https://post.example/1'], opened: '2026-11-25', year: 2021 };
  const corpus = makeCorpus({
    quotes: { 'det-tok-lang-tid': quote },
    references: {
      'hansen-2020': makeReference({ completion }),
      'moe-2018': makeReference({ authors: [{ family: 'Moe', given: null }], year: 2018 }),
    },
  });
  return citeQuote(getNode(corpus.quotes, 'det-tok-lang-tid'));
};

test('a finding is cited from its works, and from them through the thesis', () => {
  const evidence = [
    { source: 'moe-2018', locator: null, asWritten: null },
    { source: 'hansen-2020', locator: 's. 12', asWritten: null },
  ];
  const [work, through] = waysOf(makeFinding({ evidence }));
  expect(work?.parenthesis?.text).toBe('(Hansen, 2020, s. 12; Moe, 2018)');
  expect(work?.entries).toHaveLength(2);
  expect(work?.sentence?.text).toBe('Moe (2018) og Hansen (2020, s. 12)');
  expect(through?.sentence).toBeNull();
  expect(through?.parenthesis?.text).toBe(
    '(Hansen, 2020, s. 12; Moe, 2018, referert i [Litteraturoppgave i sosialt arbeid], u.å., avsnitt 4.1)',
  );
  expect(through?.entries.map(({ text }) => text)).toEqual([thesisEntry]);
});

test('a work cited at two places is named once', () => {
  const evidence = ['s. 12', 's. 14'].map((locator) => ({ source: 'hansen-2020', locator, asWritten: null }));
  expect(waysOf(makeFinding({ evidence }))[0]?.parenthesis?.text).toBe('(Hansen, 2020, s. 12, 14)');
});

test('a finding without sources is cited from the thesis alone', () => {
  const ways = waysOf(makeUncitedFinding());
  expect(ways.map(({ from, parenthesis }) => [from, parenthesis?.text])).toEqual([
    ['thesis', '([Litteraturoppgave i sosialt arbeid], u.å., avsnitt 4.1)'],
  ]);
});

test('the source itself is cited with the year of the record, through the thesis with the year of the text', () => {
  const [place] = placesOf(makeQuote({ occurrences: [makeOccurrence({ locator: 's. 12' })] }));
  expect(place?.ways.map(({ sentence }) => sentence?.text)).toEqual([
    'Hansen (2021, s. 12)',
    'Hansen (2020, s. 12, referert i [Litteraturoppgave i sosialt arbeid], u.å., avsnitt 4.1)',
  ]);
  expect(place?.ways[0]?.completed.map(({ id }) => id)).toEqual(['hansen-2020']);
});

test('a quotation has a place for every page it stands with, and one for each page alone', () => {
  const occurrences = ['s. 12', 's. 14', 's. 12'].map((locator) => makeOccurrence({ locator }));
  expect(placesOf(makeQuote({ occurrences })).map(({ locator, sections }) => [locator, sections.length])).toEqual([
    ['s. 12', 2],
    ['s. 14', 1],
  ]);
});

test('words without a page are cited through the thesis; of their source the entry alone is given', () => {
  const [place] = placesOf(makeQuote());
  const [work, through] = place?.ways ?? [];
  expect(work?.withoutLocator.map(({ id }) => id)).toEqual(['hansen-2020']);
  expect([work?.parenthesis, work?.sentence]).toEqual([null, null]);
  expect(work?.entries).toHaveLength(1);
  expect(through?.parenthesis?.text).toMatch(/^\(Hansen, 2020, referert i /);
});

test('a quotation whose source nobody names is cited from the thesis', () => {
  const [place] = placesOf(makeQuote({ source: null }));
  expect(place?.ways.map(({ from }) => from)).toEqual(['thesis']);
});

test('a quotation that may be from several works is cited through the thesis that names them all', () => {
  const occurrences = [makeOccurrence({ sources: ['moe-2018', 'hansen-2020'] })];
  const [place, ...others] = placesOf(makeQuote({ source: null, occurrences }));
  expect(others).toEqual([]);
  expect(place?.sources.map(({ id }) => id)).toEqual(['moe-2018', 'hansen-2020']);
  expect(place?.ways.map(({ from, parenthesis }) => [from, parenthesis?.text])).toEqual([
    ['through', '(Hansen, 2020; Moe, 2018, referert i [Litteraturoppgave i sosialt arbeid], u.å., avsnitt 4.1)'],
  ]);
});

test('a quotation is cited in each place from what is cited there', () => {
  const occurrences = [makeOccurrence(), makeOccurrence({ section: '5.1', sources: ['moe-2018'] })];
  expect(placesOf(makeQuote({ occurrences })).map(({ ways }) => ways[1]?.parenthesis?.text)).toEqual([
    '(Hansen, 2020, referert i [Litteraturoppgave i sosialt arbeid], u.å., avsnitt 4.1)',
    '(Moe, 2018, referert i [Litteraturoppgave i sosialt arbeid], u.å., avsnitt 5.1)',
  ]);
});

test('words that stand in several sections of a thesis are cited from all of them', () => {
  const occurrences = ['4.1', '5.1', '4.1'].map((section) => makeOccurrence({ section }));
  const [place] = placesOf(makeQuote({ source: null, occurrences }));
  expect(place?.ways[0]?.sentence?.text).toBe(
    '[Litteraturoppgave i sosialt arbeid] (u.å., avsnitt 4.1 og avsnitt 5.1)',
  );
});

test('what the thesis itself holds is cited from the thesis, never from the works it points to', () => {
  const ways = waysOf(makeFinding({ voice: 'author' }));
  expect(ways.map(({ from, parenthesis }) => [from, parenthesis?.text])).toEqual([
    ['thesis', '([Litteraturoppgave i sosialt arbeid], u.å., avsnitt 4.1)'],
    ['through', '(Hansen, 2020, s. 12, referert i [Litteraturoppgave i sosialt arbeid], u.å., avsnitt 4.1)'],
  ]);
});

const noteOn = (fields: Parameters<typeof makeNote>[0]) => {
  const corpus = makeCorpus({
    themes: { tillit: makeTheme({ findings: [makeFinding()] }) },
    quotes: { 'det-tok-lang-tid': makeQuote({ occurrences: [makeOccurrence({ locator: 's. 12' })] }) },
    notes: { 'side-12': makeNote({ quotes: ['det-tok-lang-tid'], findings: ['tillit#tillit-tar-tid'], ...fields }) },
  });
  const [place] = citeQuote(getNode(corpus.quotes, 'det-tok-lang-tid'));
  return [place?.ways ?? [], citeFinding(corpus.findings[0]!)].map((ways) =>
    ways.map(({ from, parenthesis }) => [from, parenthesis?.text.split(', referert')[0] ?? null]),
  );
};

test('what a note forbids to cite as it stands is cited through the thesis alone', () => {
  const ways = [
    ['work', null],
    ['through', '(Hansen, 2020, s. 12'],
  ];
  expect(noteOn({ kind: 'wording', severity: 'avoid' })).toEqual([ways, ways]);
});

test('a locator that a note corrects is cited as corrected, and through the thesis not at all', () => {
  const cited = (right: string | null) =>
    noteOn({
      kind: 'locator',
      severity: 'avoid',
      stillCitable: ['quotes', 'findings'],
      locators: [{ source: 'hansen-2020', given: 's. 12', right }],
    });
  const right = [
    ['work', '(Hansen, 2020, s. 14)'],
    ['through', '(Hansen, 2020'],
  ];
  expect(cited('s. 14')).toEqual([right, right]);
  const [quoted, told] = cited(null);
  expect(quoted).toEqual([['work', null], right[1]]);
  expect(told).toEqual([['work', '(Hansen, 2020)'], right[1]]);
});

const waysOfGroup = (...findings: ReturnType<typeof makeFinding>[]) => {
  const corpus = makeCorpus({
    themes: {
      tillit: makeTheme({ findings, groups: [makeGroup({ findings: findings.map(({ id }) => id) })] }),
    },
    references: { 'moe-2018': makeReference({ authors: [{ family: 'Moe', given: null }], year: 2018 }) },
    notes: { tvil: makeNote({ kind: 'attribution', severity: 'avoid', findings: ['tillit#tvilsomt'] }) },
  });
  return citeGroup(corpus.groups[0]!).map(({ from, parenthesis }) => [from, parenthesis?.text ?? null]);
};
const doubtful = makeFinding({ id: 'tvilsomt', evidence: [{ source: 'moe-2018', locator: null, asWritten: null }] });
const inThesis = '[Litteraturoppgave i sosialt arbeid], u.å., avsnitt 4.1)';

test('a group is cited from the works of its findings, without those that a note forbids', () => {
  expect(waysOfGroup(makeFinding(), doubtful)).toEqual([
    ['work', '(Hansen, 2020)'],
    ['through', `(Hansen, 2020; Moe, 2018, referert i ${inThesis}`],
  ]);
  expect(waysOfGroup(doubtful)).toEqual([
    ['work', null],
    ['through', `(Moe, 2018, referert i ${inThesis}`],
  ]);
});

test('a group of what the thesis itself holds is cited from the thesis', () => {
  expect(waysOfGroup(makeFinding({ voice: 'author' }), doubtful).at(0)).toEqual(['work', null]);
  expect(waysOfGroup(makeFinding({ id: 'tvilsomt', voice: 'author' }))).toEqual([['thesis', `(${inThesis}`]]);
});

test('a work as a whole is cited without a place, and says what its entry lacks', () => {
  const way = citeWork(getNode(makeCorpus().references, 'hansen-2020'));
  expect(way.parenthesis?.text).toBe('(Hansen, 2020)');
  expect(way.incomplete.map(({ missing }) => missing)).toEqual([['title', 'publisher']]);
});
