import { expect, test } from 'vitest';
import { checkIntegrity } from '../../../src/corpus/check-integrity.ts';
import { listFormerIds, listMoved } from '../../../src/corpus/former-ids.ts';
import { getNode, makeCorpus, makeReview, type Records } from '../../fixtures/make-content.ts';
import {
  localise,
  makeFact,
  makeFinding,
  makeGroup,
  makeNote,
  makeQuote,
  makeReference,
  makeStudy,
  makeTheme,
  makeTheory,
  makeUncitedFinding,
  makeVocabulary,
} from '../../fixtures/make-records.ts';

const problemsOf = (records: Records) =>
  checkIntegrity(makeReview(records), makeVocabulary()).map(({ file, field, value, reason }) => ({
    file,
    field,
    value,
    reason,
  }));

test('every former id is listed with the record as it is now', () => {
  const corpus = makeCorpus({ themes: { tillit: makeTheme({ formerIds: ['tiltro', 'tro'] }) } });
  const ofThemes = listFormerIds(corpus).filter(({ node }) => node.collection === 'themes');
  expect(ofThemes.map(({ formerId, node }) => [formerId, node.id])).toEqual([
    ['tiltro', 'tillit'],
    ['tro', 'tillit'],
  ]);
});

test('a work that is an included study has the page of the study, and its own address leads there', () => {
  const corpus = makeCorpus({ references: { 'berg-2001': makeReference() }, studies: { 'hansen-2020': makeStudy() } });
  expect(listFormerIds(corpus).map(({ formerId, node }) => [node.collection, formerId])).toEqual([
    ['references', 'hansen-2020'],
  ]);
});

test('a former id that nobody has now is sound', () => {
  const findings = [makeFinding({ formerIds: ['tillit-krever-tid'] })];
  expect(problemsOf({ themes: { tillit: makeTheme({ formerIds: ['tiltro'], findings }) } })).toEqual([]);
});

test('a former id that is the present one is refused', () => {
  expect(problemsOf({ theory: { recovery: makeTheory({ formerIds: ['recovery'] }) } })).toEqual([
    {
      file: 'theory/recovery.yaml',
      field: 'formerIds[0]',
      value: 'recovery',
      reason: 'er id-en som gjelder nå: ta den ut av listen',
    },
  ]);
});

test('a former id that another record of the collection has now is refused', () => {
  const theory = { recovery: makeTheory(), mestring: makeTheory({ formerIds: ['recovery'] }) };
  expect(problemsOf({ theory })).toEqual([
    expect.objectContaining({
      file: 'theory/mestring.yaml',
      field: 'formerIds[0]',
      reason: expect.stringContaining('er i bruk som id nå') as string,
    }),
  ]);
});

test('a former id that a record of another collection has is free', () => {
  expect(problemsOf({ theory: { recovery: makeTheory({ formerIds: ['tillit'] }) } })).toEqual([]);
});

test('a former id that two records claim is reported with the one that has it already', () => {
  const theory = { mestring: makeTheory({ formerIds: ['bedring'] }), recovery: makeTheory({ formerIds: ['bedring'] }) };
  expect(problemsOf({ theory })).toEqual([
    expect.objectContaining({
      file: expect.stringMatching(/^theory\//) as string,
      value: 'bedring',
      reason: expect.stringMatching(/er også en tidligere id for «(mestring|recovery)»/) as string,
    }),
  ]);
});

test('a former id that stands twice in a list is refused', () => {
  expect(problemsOf({ theory: { recovery: makeTheory({ formerIds: ['bedring', 'bedring'] }) } })).toEqual([
    expect.objectContaining({ field: 'formerIds[1]', reason: 'står to ganger i listen: ta ut den ene' }),
  ]);
});

test('a former id of a finding must be free on its theme page', () => {
  const findings = [makeFinding({ formerIds: ['b', 'funn', 'innhold'] }), makeUncitedFinding({ id: 'b' })];
  expect(problemsOf({ themes: { tillit: makeTheme({ findings }) } })).toEqual([
    expect.objectContaining({ field: 'findings[0].formerIds[0]', value: 'b' }),
    expect.objectContaining({ field: 'findings[0].formerIds[1]', value: 'funn' }),
    expect.objectContaining({ field: 'findings[0].formerIds[2]', value: 'innhold' }),
  ]);
});

test('a former id of a note or a fact must not be an anchor of every page', () => {
  const records = {
    notes: { 'antallet-mangler': makeNote({ formerIds: ['innhold'] }) },
    facts: { 'ni-brukere': makeFact({ formerIds: ['innhold'] }) },
  };
  expect(problemsOf(records).map(({ file, field }) => `${file} ${field}`)).toEqual([
    'notes/antallet-mangler.yaml formerIds[0]',
    'facts/ni-brukere.yaml formerIds[0]',
  ]);
});

test('a reference by a former id says what the record is called now', () => {
  const records = {
    theory: { recovery: makeTheory({ formerIds: ['bedring'] }) },
    quotes: { 'det-tok-lang-tid': makeQuote({ theory: ['bedring'] }) },
  };
  expect(checkIntegrity(makeReview(records), makeVocabulary())).toEqual([
    {
      file: 'quotes/det-tok-lang-tid.yaml',
      field: 'theory[0]',
      value: 'bedring',
      reason: 'heter nå «recovery»: skriv den id-en (adresser med den gamle virker fortsatt)',
      suggestion: null,
    },
  ]);
});

test('a link in prose by a former id says what the record is called now', () => {
  const records = {
    theory: {
      recovery: makeTheory({ formerIds: ['bedring'] }),
      mestring: makeTheory({ explanation: localise('Recovery er [[theory/bedring|bedring]].') }),
    },
  };
  expect(problemsOf(records)).toEqual([
    expect.objectContaining({ field: 'explanation', reason: expect.stringContaining('heter nå «recovery»') as string }),
  ]);
});

test.each(['tiltro#tillit-tar-tid', 'tillit#tid', 'tiltro#tid'])(
  'a finding named %s is known by its former theme and its former id',
  (former) => {
    const findings = [makeFinding({ formerIds: ['tid'] })];
    const records = {
      themes: { tillit: makeTheme({ formerIds: ['tiltro'], findings }) },
      notes: { 'antallet-mangler': makeNote({ findings: [former] }) },
    };
    expect(problemsOf(records)).toEqual([
      expect.objectContaining({
        field: 'findings[0]',
        value: former,
        reason: expect.stringContaining('heter nå «tillit#tillit-tar-tid»') as string,
      }),
    ]);
  },
);

test('a finding that moved to another theme is found from the page it left', () => {
  const themes = {
    tillit: makeTheme(),
    tid: makeTheme({ findings: [makeFinding({ id: 'tid-gir-tillit', formerIds: ['tillit#gammel'] })] }),
  };
  const corpus = makeCorpus({ themes });
  const [left, other] = ['tillit', 'tid'].map((id) => getNode(corpus.themes, id));
  expect(listMoved(left!, corpus)).toEqual([{ formerId: 'gammel', part: other!.findings[0] }]);
  expect(listMoved(other!, corpus)).toEqual([]);
  expect(problemsOf({ themes })).toEqual([]);
});

test('a former id under another theme must be free on the page of that theme, which must exist', () => {
  const formerIds = ['tillit#tillit-tar-tid', 'tid#tid-gir-tillit', 'ro#gammel', 'tid#eldre'];
  const themes = {
    tillit: makeTheme(),
    tid: makeTheme({ findings: [makeFinding({ id: 'tid-gir-tillit', formerIds })] }),
  };
  expect(problemsOf({ themes })).toEqual([
    expect.objectContaining({
      file: 'themes/tid.yaml',
      field: 'findings[0].formerIds[0]',
      value: 'tillit#tillit-tar-tid',
      reason: expect.stringContaining('er i bruk som id nå') as string,
    }),
    expect.objectContaining({
      value: 'tid#tid-gir-tillit',
      reason: 'er id-en som gjelder nå: ta den ut av listen',
    }),
    expect.objectContaining({ value: 'tid#eldre', reason: 'er en id i samme tema: skriv «eldre»' }),
    expect.objectContaining({
      value: 'ro#gammel',
      reason: 'temaet «ro» finnes ikke: skriv id-en temaet har nå',
    }),
  ]);
});

test('a finding may keep its id when it moves to another theme', () => {
  const themes = {
    tillit: makeTheme({ findings: [makeUncitedFinding({ id: 'b' })] }),
    tid: makeTheme({ findings: [makeFinding({ formerIds: ['tillit#tillit-tar-tid'] })] }),
  };
  const records = { themes, notes: { 'antallet-mangler': makeNote({ findings: ['tillit#tillit-tar-tid'] }) } };
  expect(problemsOf(records)).toEqual([
    expect.objectContaining({ reason: expect.stringContaining('heter nå «tid#tillit-tar-tid»') as string }),
  ]);
});

test('what a group of another theme took up is found from the page it left, also under the former id of that page', () => {
  const themes = {
    tillit: makeTheme({ formerIds: ['tiltro'] }),
    tid: makeTheme({
      findings: [makeFinding({ id: 'tid-gir-tillit' })],
      groups: [makeGroup({ findings: ['tid-gir-tillit'], formerIds: ['tillit#gammel', 'egen'] })],
    }),
  };
  const corpus = makeCorpus({ themes });
  const { groups } = getNode(corpus.themes, 'tid');
  expect(listMoved(getNode(corpus.themes, 'tillit'), corpus)).toEqual([{ formerId: 'gammel', part: groups[0] }]);
  expect(problemsOf({ themes })).toEqual([]);
});
