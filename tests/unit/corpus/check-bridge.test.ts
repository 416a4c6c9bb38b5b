import { expect, test } from 'vitest';
import { checkIntegrity } from '../../../src/corpus/check-integrity.ts';
import type { RecordOf } from '../../../src/schemas/collections.ts';
import { makeReview, type Records } from '../../fixtures/make-content.ts';
import {
  localise,
  makeBridge,
  makeFinding,
  makeOccurrence,
  makeQuote,
  makeSide,
  makeTheme,
  makeThesis,
  makeVocabulary,
} from '../../fixtures/make-records.ts';

type Side = RecordOf<'bridges'>['sides'][number];

/** Another thesis beside the small sound review, with a theme, a quotation and a conclusion of its own. */
const other: Records = {
  theses: {
    annen: makeThesis({
      conclusions: [{ id: 'ro-gir-tillit', text: localise('Ro gir tillit.'), section: '5.1', themes: [] }],
      background: [{ id: 'mange-venter', text: localise('Mange venter.'), section: '1', evidence: [] }],
    }),
  },
  themes: { ro: makeTheme({ thesis: 'annen', findings: [makeFinding({ id: 'ro-hjelper' })] }) },
  quotes: { 'hun-ventet': makeQuote({ occurrences: [makeOccurrence({ thesis: 'annen', theme: 'ro' })] }) },
};

/** What is wrong with a bridge from the one thesis to the other. */
function problemsOf(fields: Partial<Side>, unread: Parameters<typeof checkIntegrity>[2] = {}) {
  const sides = [makeSide(), makeSide({ thesis: 'annen', quotes: ['hun-ventet'], ...fields })];
  return checkIntegrity(
    makeReview({ ...other, bridges: { broen: makeBridge({ relation: 'supports', sides }) } }),
    makeVocabulary(),
    unread,
  );
}

test('a side may rest on findings, quotations, conclusions and background of its thesis', () => {
  const conclusions = ['ro-gir-tillit', 'mange-venter'];
  expect(problemsOf({ findings: ['ro#ro-hjelper'], quotes: ['hun-ventet'], conclusions })).toEqual([]);
});

test('a side may rest on works that its thesis cites', () => {
  expect(problemsOf({ quotes: [], works: ['hansen-2020'] })).toEqual([
    {
      file: 'bridges/broen.yaml',
      field: 'sides[1].works[0]',
      value: 'hansen-2020',
      reason: 'er ikke sitert i oppgaven «annen»',
      suggestion: null,
    },
  ]);
  const bridges = { broen: makeBridge({ relation: 'one-side', sides: [makeSide({ works: ['hansen-2020'] })] }) };
  expect(checkIntegrity(makeReview({ ...other, bridges }), makeVocabulary())).toEqual([]);
});

test('a finding of another thesis is reported with the nearest of its own', () => {
  expect(problemsOf({ findings: ['tillit#tillit-tar-tid'] })).toEqual([
    {
      file: 'bridges/broen.yaml',
      field: 'sides[1].findings[0]',
      value: 'tillit#tillit-tar-tid',
      reason: 'er et funn i oppgaven «oppgaven», ikke i «annen»',
      suggestion: 'ro#ro-hjelper',
    },
  ]);
});

test('a quotation that does not stand in the thesis is reported with the nearest that does', () => {
  expect(problemsOf({ quotes: ['hun-ventet', 'det-tok-lang-tid'] })).toEqual([
    {
      file: 'bridges/broen.yaml',
      field: 'sides[1].quotes[1]',
      value: 'det-tok-lang-tid',
      reason: 'står ikke i oppgaven «annen»',
      suggestion: 'hun-ventet',
    },
  ]);
});

test('a conclusion of another thesis is reported with the nearest of its own', () => {
  expect(problemsOf({ conclusions: ['tid-gir-tillit'] })).toEqual([
    {
      file: 'bridges/broen.yaml',
      field: 'sides[1].conclusions[0]',
      value: 'tid-gir-tillit',
      reason: 'finnes ikke i konklusjonene og bakgrunnen til oppgaven',
      suggestion: 'ro-gir-tillit',
    },
  ]);
});

test('a step of the method is no conclusion', () => {
  expect(problemsOf({ conclusions: ['litteraturstudie'] }).map(({ value }) => value)).toEqual(['litteraturstudie']);
});

test('a thesis that speaks twice is reported with one that has not spoken', () => {
  expect(problemsOf({ thesis: 'oppgaven', quotes: ['det-tok-lang-tid'] })).toEqual([
    {
      file: 'bridges/broen.yaml',
      field: 'sides[1].thesis',
      value: 'oppgaven',
      reason: 'har allerede en side i broen; hver oppgave snakker én gang',
      suggestion: 'annen',
    },
  ]);
});

test('evidence that does not exist is reported once', () => {
  const fields = { findings: ['tillit#finnes-ikke'], quotes: ['finnes-ikke'], conclusions: ['finnes-ikke'] };
  expect(problemsOf(fields).map(({ field }) => field)).toEqual([
    'sides[1].findings[0]',
    'sides[1].quotes[0]',
    'sides[1].conclusions[0]',
  ]);
});

test('the evidence of a thesis that does not exist is not reported beside it', () => {
  expect(problemsOf({ thesis: 'anen' }).map(({ field, suggestion }) => [field, suggestion])).toEqual([
    ['sides[1].thesis', 'annen'],
  ]);
});

test('evidence that could not be read is not judged', () => {
  const fields = { findings: ['uro#uro-skader'], quotes: ['hun-gikk'] };
  expect(problemsOf(fields, { themes: ['uro'], quotes: ['hun-gikk'] })).toEqual([]);
});
