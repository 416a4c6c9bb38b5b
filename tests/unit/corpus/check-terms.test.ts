import { expect, test } from 'vitest';
import { checkIntegrity } from '../../../src/corpus/check-integrity.ts';
import { describeProblem } from '../../../src/content/report-problems.ts';
import { makeReview, type Records } from '../../fixtures/make-content.ts';
import {
  makeFact,
  makeFinding,
  makeQuote,
  makeStudy,
  makeTheme,
  makeTheory,
  makeVocabulary,
} from '../../fixtures/make-records.ts';
import { makeSmallVocabulary } from '../../fixtures/make-vocabularies.ts';

const toldOf = (records: Records, vocabulary = makeVocabulary()) =>
  checkIntegrity(makeReview(records), vocabulary).map((problem) => `${problem.file} ${describeProblem(problem)}`);

test('a field that names no term is told with the terms it could name and the nearest', () => {
  expect(toldOf({ themes: { tillit: makeTheme({ polarity: 'hemer' }) } })).toEqual([
    'themes/tillit.yaml polarity «hemer»: skal være en av hemmer, fremmer («poles» i vocabulary.yaml). Mente du «hemmer»?',
  ]);
});

test.each<[field: string, records: Records]>([
  ['findings[0].voice', { themes: { tillit: makeTheme({ findings: [makeFinding({ voice: 'x' })] }) } }],
  ['level', { themes: { tillit: makeTheme({ level: 'x' }) } }],
  ['polarity', { themes: { tillit: makeTheme({ polarity: 'x' }) } }],
  ['speaker.role', { quotes: { 'det-tok-lang-tid': makeQuote({ speaker: { role: 'x', basis: 'stated' } }) } }],
  ['kind', { quotes: { 'det-tok-lang-tid': makeQuote({ kind: 'x' }) } }],
  [
    'participants[0].group',
    { studies: { 'hansen-2020': makeStudy({ participants: [{ group: 'x', count: 1, asWritten: 'en' }] }) } },
  ],
  ['perspective', { studies: { 'hansen-2020': makeStudy({ perspective: 'x' }) } }],
  ['kind', { theory: { recovery: makeTheory({ kind: 'x' }) } }],
  ['group', { theory: { recovery: makeTheory({ group: 'x' }) } }],
  ['topic', { facts: { 'ni-brukere': makeFact({ topic: 'x' }) } }],
])('%s must name a term', (field, records) => {
  expect(checkIntegrity(makeReview(records), makeVocabulary())).toMatchObject([{ field, value: 'x' }]);
});

test('a speaker and a group of participants are one side, not several; a study may ask several', () => {
  expect(
    toldOf({
      quotes: { 'det-tok-lang-tid': makeQuote({ speaker: { role: 'both', basis: 'stated' } }) },
      studies: { 'hansen-2020': makeStudy({ perspective: 'both' }) },
    }),
  ).toEqual([expect.stringContaining('speaker.role «both»: skal være en av user, staff («sides»')]);
});

test('where a review has no poles, a theme with one is told that the field is null', () => {
  const theme = makeTheme({ polarity: 'hemmer', findings: [makeFinding({ voice: 'pupil' })] });
  expect(toldOf({ themes: { tillit: theme } }, makeSmallVocabulary())).toContain(
    'themes/tillit.yaml polarity «hemmer»: finnes ikke: «poles» i vocabulary.yaml er tom, så feltet skal være null.',
  );
});

test('where a review has groups of theory, each entry stands in one', () => {
  expect(toldOf({ theory: { recovery: makeTheory({ group: null }) } })).toEqual([
    'theory/recovery.yaml group: skal være en av relation, method («theoryGroups» i vocabulary.yaml).',
  ]);
});

test('where a review has no groups of theory, no entry names one', () => {
  const vocabulary = makeVocabulary({ theoryGroups: [] });
  expect(toldOf({ theory: { recovery: makeTheory({ group: null }) } }, vocabulary)).toEqual([]);
  expect(toldOf({ theory: { recovery: makeTheory() } }, vocabulary)).toEqual([
    'theory/recovery.yaml group «relation»: finnes ikke: «theoryGroups» i vocabulary.yaml er tom, så feltet skal være null.',
  ]);
});

test('a finding may not take the anchor of a side, nor a theme that of a side of another theme', () => {
  expect(
    toldOf({
      themes: {
        tillit: makeTheme({ findings: [makeFinding({ id: 'stemme-staff' })] }),
        'tillit-user': makeTheme({ order: 2 }),
      },
    }),
  ).toEqual([
    expect.stringMatching(/^themes\/tillit\.yaml findings\[\]\.id «stemme-staff»: er et fast anker/),
    expect.stringMatching(/^themes\/tillit-user\.yaml id «tillit-user»: er et fast anker/),
  ]);
});

test('only kinds of quotations that are spoken need a speaker', () => {
  expect(toldOf({ quotes: { 'det-tok-lang-tid': makeQuote({ kind: 'phrase', speaker: null }) } })).toEqual([]);
});
