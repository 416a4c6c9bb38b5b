import { expect, test } from 'vitest';
import { checkIntegrity } from '../../../src/corpus/check-integrity.ts';
import { schemas } from '../../../src/schemas/collections.ts';
import { makeReview } from '../../fixtures/make-content.ts';
import {
  localise,
  makeFinding,
  makeGroup,
  makeTheme,
  makeUncitedFinding,
  makeVocabulary,
} from '../../fixtures/make-records.ts';

const findings = [makeFinding(), makeUncitedFinding({ id: 'smaprat-hjelper' })];

const problemsOf = (groups: ReturnType<typeof makeGroup>[]) =>
  checkIntegrity(makeReview({ themes: { tillit: makeTheme({ findings, groups }) } }), makeVocabulary());

test('a theme without groups is sound', () => {
  expect(problemsOf([])).toEqual([]);
});

test('each finding stands in exactly one group', () => {
  expect(problemsOf([makeGroup({ findings: ['smaprat-hjelper', 'tillit-tar-tid'] })])).toEqual([]);
});

test('a finding in no group is named', () => {
  expect(problemsOf([makeGroup({ findings: ['tillit-tar-tid'] })])).toEqual([
    expect.objectContaining({
      file: 'themes/tillit.yaml',
      field: 'findings[1].id',
      value: 'smaprat-hjelper',
      reason: 'står ikke i noen gruppe: skriv det inn i en',
    }),
  ]);
});

test('a finding in two groups is named with the other group', () => {
  const groups = [
    makeGroup({ findings: ['tillit-tar-tid', 'smaprat-hjelper'] }),
    makeGroup({ id: 'annen', findings: ['tillit-tar-tid'] }),
  ];
  expect(problemsOf(groups)).toEqual([
    expect.objectContaining({
      field: 'groups[1].findings[0]',
      value: 'tillit-tar-tid',
      reason: 'står også i «hva-som-bygger-tillit»: la det stå i én gruppe',
    }),
  ]);
});

test('an unknown finding is named with the nearest there is', () => {
  const groups = [makeGroup({ findings: ['tillit-tar-tid', 'smaprat-hjelper', 'tillit-tar-ti'] })];
  expect(problemsOf(groups)).toEqual([
    expect.objectContaining({
      field: 'groups[0].findings[2]',
      reason: 'er ikke et funn i dette temaet',
      suggestion: 'tillit-tar-tid',
    }),
  ]);
});

test('the id of a group is free on the page of its theme', () => {
  const groups = [
    makeGroup({ id: 'funn', findings: ['tillit-tar-tid'] }),
    makeGroup({ id: 'smaprat-hjelper', findings: ['smaprat-hjelper'] }),
  ];
  expect(problemsOf(groups).map(({ field, value, reason }) => [field, value, reason])).toEqual([
    ['groups[].id', 'funn', 'er et fast anker på siden og kan ikke brukes som id'],
    ['groups[1].id', 'smaprat-hjelper', 'er id-en til et funn: gi gruppen en annen'],
  ]);
});

test('two groups share no id', () => {
  const groups = [makeGroup({ findings: ['tillit-tar-tid'] }), makeGroup({ findings: ['smaprat-hjelper'] })];
  expect(problemsOf(groups)).toEqual([
    expect.objectContaining({ field: 'groups[].id', reason: 'er brukt to ganger i samme fil' }),
  ]);
});

test('a group without findings, or with more than nine, is refused', () => {
  const sizes = [0, 1, 9, 10].map((size) => {
    const group = { id: 'g', title: localise('t'), summary: localise('s'), findings: Array<string>(size).fill('a') };
    return schemas.themes.shape.groups.safeParse([group]).success;
  });
  expect(sizes).toEqual([false, true, true, false]);
});
