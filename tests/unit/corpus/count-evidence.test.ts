import { expect, test } from 'vitest';
import { countSamples, measureStrength } from '../../../src/corpus/count-evidence.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import {
  localise,
  makeFinding,
  makeQuote,
  makeReference,
  makeStudy,
  makeTheme,
  makeThesis,
  makeUncitedFinding,
} from '../../fixtures/make-records.ts';

const cite = (source: string) => ({ source, locator: null, asWritten: null });

/** The count for findings that cite the given works. `berg-2019` and `hansen-2020` ask the same people. */
function countFor(...citedPerFinding: string[][]) {
  const findings = citedPerFinding.map((cited, index) =>
    makeFinding({
      id: `funn-${index}`,
      evidence: cited.map(cite),
      uncited: cited.length === 0,
    }),
  );
  const corpus = makeCorpus({
    studies: {
      'berg-2019': makeStudy({ reference: 'berg-2019', sample: 'ni-brukere' }),
      'lie-2021': makeStudy({ reference: 'lie-2021', sample: 'tolv-ansatte' }),
    },
    references: { 'berg-2019': makeReference(), 'lie-2021': makeReference(), 'laerebok-2017': makeReference() },
    themes: { tillit: makeTheme({ findings }) },
  });
  const { studies, samples, outOf } = measureStrength(corpus.findings, corpus.studies);
  return { studies: studies.map(({ id }) => id), samples: samples.length, outOf: outOf.studies.length };
}

test('a study that carries several findings counts once', () => {
  expect(countFor(['hansen-2020'], ['hansen-2020', 'lie-2021'])).toEqual({
    studies: ['hansen-2020', 'lie-2021'],
    samples: 2,
    outOf: 3,
  });
});

test('studies of the same people are two studies and one sample', () => {
  expect(countFor(['hansen-2020', 'berg-2019'])).toMatchObject({ studies: ['hansen-2020', 'berg-2019'], samples: 1 });
});

test('a study of another thesis does not count', () => {
  const corpus = makeCorpus({
    theses: { annen: makeThesis() },
    studies: { 'berg-2019': makeStudy({ reference: 'berg-2019', thesis: 'annen' }) },
    references: { 'berg-2019': makeReference() },
    themes: { tillit: makeTheme({ findings: [makeFinding({ evidence: [cite('berg-2019'), cite('hansen-2020')] })] }) },
  });
  const own = corpus.studies.filter(({ thesis }) => thesis.id !== 'annen');
  expect(measureStrength(corpus.findings, own).studies.map(({ id }) => id)).toEqual(['hansen-2020']);
});

test('samples are counted within any group of studies', () => {
  const [same, other] = [corpus.studies.slice(0, 2), corpus.studies.slice(1, 3)];
  expect([countSamples(same), countSamples(other), countSamples([])]).toEqual([1, 2, 0]);
});

test('literature that is no included study does not count', () => {
  expect(countFor(['laerebok-2017'])).toMatchObject({ studies: [], samples: 0 });
});

test('findings without evidence have no studies behind them', () => {
  expect(countFor([])).toEqual({ studies: [], samples: 0, outOf: 3 });
});

const evidence = ['hansen-2020', 'berg-2019', 'lie-2021', 'udatert', 'laerebok-2017'].map((source) => ({
  source,
  locator: null,
  asWritten: null,
}));

/** Two findings that rest on four studies, met by one that rests on nothing. */
const corpus = makeCorpus({
  studies: {
    'hansen-2020': makeStudy({ setting: localise('Sengepost', 'Ward') }),
    'berg-2019': makeStudy({ reference: 'berg-2019', setting: localise('Sengepost'), country: 'SE' }),
    'lie-2021': makeStudy({ reference: 'lie-2021', sample: 'tolv-ansatte', country: 'SE' }),
    udatert: makeStudy({ reference: 'udatert', sample: 'ukjent', country: null, countryAsWritten: null }),
    utenfor: makeStudy({ reference: 'utenfor', sample: 'utenfor' }),
  },
  references: {
    'berg-2019': makeReference({ year: 2019 }),
    'lie-2021': makeReference({ year: 2021 }),
    udatert: makeReference({ year: null }),
    utenfor: makeReference({ year: 1999 }),
    'laerebok-2017': makeReference({ year: 2017 }),
  },
  quotes: { 'hun-ventet': makeQuote() },
  themes: {
    tillit: makeTheme({
      findings: [
        makeFinding({ id: 'a', evidence, quotes: ['det-tok-lang-tid'] }),
        makeFinding({
          id: 'b',
          voice: 'staff',
          quotes: ['det-tok-lang-tid', 'hun-ventet'],
          relations: [
            { kind: 'nuances', finding: 'tillit#a' },
            { kind: 'supports', finding: 'tillit#a' },
            { kind: 'contradicts', finding: 'ro#c' },
          ],
        }),
        makeFinding({ id: 'e' }),
        makeFinding({ id: 'f', voice: 'both' }),
      ],
    }),
    ro: makeTheme({
      order: 2,
      findings: [
        makeUncitedFinding({ id: 'c', relations: [{ kind: 'contradicts', finding: 'tillit#a' }] }),
        makeUncitedFinding({ id: 'd', relations: [{ kind: 'supports', finding: 'tillit#a' }] }),
      ],
    }),
  },
});
const strength = measureStrength(corpus.themes[0]!.findings, corpus.studies);
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
const counted = (groups: readonly { value: unknown; nodes: readonly { id: string }[] }[]) =>
  groups.map(({ value, nodes }) => [value, ids(nodes)]);

test('each sample lists its studies, out of all samples of the thesis', () => {
  expect(counted(strength.samples)).toEqual([
    ['ni-brukere', ['hansen-2020', 'berg-2019']],
    ['tolv-ansatte', ['lie-2021']],
    ['ukjent', ['udatert']],
  ]);
  expect([strength.outOf.studies.length, strength.outOf.samples.length]).toEqual([5, 4]);
});

test('each country lists its studies, the largest first, the unknown last', () => {
  expect(counted(strength.countries)).toEqual([
    ['SE', ['berg-2019', 'lie-2021']],
    ['NO', ['hansen-2020']],
    [null, ['udatert']],
  ]);
});

test('settings with one Norwegian name are the same', () => {
  expect(counted(strength.settings)).toEqual([
    [localise('Sengepost', 'Ward'), ['hansen-2020', 'berg-2019']],
    [null, ['lie-2021', 'udatert']],
  ]);
});

test('each voice lists its findings, and what several sides tell is under each of them', () => {
  expect(counted(strength.voices.map(({ value, nodes }) => ({ value: value.id, nodes })))).toEqual([
    ['user', ['a', 'e', 'f']],
    ['staff', ['b', 'f']],
  ]);
});

test('a quotation that illustrates two findings counts once', () => {
  expect(ids(strength.quotes)).toEqual(['det-tok-lang-tid', 'hun-ventet']);
});

test('the years span the dated studies and no other literature', () => {
  expect(strength.years).toEqual({ first: 2019, last: 2021, studies: corpus.studies.slice(0, 3) });
});

test('without a dated study there are no years', () => {
  expect(measureStrength([], corpus.studies).years).toBeNull();
});

test('nuances and contradictions count once each, whichever side says so; support does not', () => {
  expect(strength.dissent.map(({ kind, from, to }) => [kind, from.ref, to.ref])).toEqual([
    ['contradicts', 'ro#c', 'tillit#a'],
    ['nuances', 'tillit#b', 'tillit#a'],
    ['contradicts', 'tillit#b', 'ro#c'],
  ]);
});
