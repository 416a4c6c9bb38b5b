import { expect, test } from 'vitest';
import { countEvidence } from '../../../src/corpus/count-evidence.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { makeFinding, makeReference, makeStudy, makeTheme } from '../../fixtures/make-records.ts';

/** The count for findings that cite the given works. `berg-2019` and `hansen-2020` ask the same people. */
function countFor(...citedPerFinding: string[][]) {
  const findings = citedPerFinding.map((cited, index) =>
    makeFinding({
      id: `funn-${index}`,
      evidence: cited.map((source) => ({ source, locator: null, asWritten: null })),
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
  const { studies, samples, outOf } = countEvidence(corpus.findings, corpus.studies);
  return { studies: studies.map(({ id }) => id), samples, outOf };
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

test('literature that is no included study does not count', () => {
  expect(countFor(['laerebok-2017'])).toMatchObject({ studies: [], samples: 0 });
});

test('findings without evidence have no studies behind them', () => {
  expect(countFor([])).toEqual({ studies: [], samples: 0, outOf: 3 });
});
