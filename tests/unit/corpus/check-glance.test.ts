import { expect, test } from 'vitest';
import { checkIntegrity } from '../../../src/corpus/check-integrity.ts';
import { makeReview, type Records } from '../../fixtures/make-content.ts';
import {
  localise,
  makeBridge,
  makeFinding,
  makeGroup,
  makeStudy,
  makeTheme,
  makeThesis,
  makeVocabulary,
} from '../../fixtures/make-records.ts';

const check = (records: Records) => checkIntegrity(makeReview(records), makeVocabulary());
const problemsOf = (answer: string) => check({ themes: { tillit: makeTheme({ answer: localise(answer) }) } });

test('an answer of two sentences and 320 characters is sound', () => {
  expect(problemsOf(`Tillit tar tid. ${'a'.repeat(303)}.`)).toEqual([]);
});

test('an answer has at most two sentences', () => {
  expect(problemsOf('Tillit tar tid. Brukere sier det. Ansatte sier det også.')).toEqual([
    expect.objectContaining({
      file: 'themes/tillit.yaml',
      field: 'answer.nb',
      reason: 'har 3 setninger: skriv det i én eller to',
    }),
  ]);
});

test('an answer has at most 320 characters', () => {
  expect(problemsOf(`Tillit tar tid. ${'a'.repeat(304)}.`)).toEqual([
    expect.objectContaining({
      file: 'themes/tillit.yaml',
      field: 'answer.nb',
      reason: 'har 321 tegn: kort det ned til høyst 320',
    }),
  ]);
});

test('a link in an answer counts as the words it shows', () => {
  expect(problemsOf(`${'[[themes/tillit|tillit]] '.repeat(40)}tar tid.`)).toEqual([]);
});

test('an answer in another language is held to the same measure', () => {
  const answer = { nb: 'Tillit tar tid.', en: 'Trust takes time. Users say so. Staff say so.' };
  expect(check({ themes: { tillit: makeTheme({ answer }) } })).toEqual([
    expect.objectContaining({ field: 'answer.en' }),
  ]);
});

test('theses, studies and bridges are held to the same measure', () => {
  const answer = localise('Tillit tar tid. Brukere sier det. Ansatte sier det også.');
  const problems = check({
    theses: { oppgaven: makeThesis({ answer }) },
    studies: { 'hansen-2020': makeStudy({ answer }) },
    bridges: { 'tid-gir-tillit': makeBridge({ answer }) },
  });
  expect(problems.map(({ file }) => file)).toEqual([
    'theses/oppgaven.yaml',
    'studies/hansen-2020.yaml',
    'bridges/tid-gir-tillit.yaml',
  ]);
});

test('the summary of a group is held to the same measure', () => {
  const summary = localise('Tre studier bærer dette. Brukere sier det. Ansatte sier det også.');
  const theme = makeTheme({
    findings: [makeFinding({ id: 'tid' })],
    groups: [makeGroup({ summary, findings: ['tid'] })],
  });
  expect(check({ themes: { tillit: theme } })).toContainEqual(
    expect.objectContaining({ file: 'themes/tillit.yaml', field: 'groups[0].summary.nb' }),
  );
});
