import { expect, test } from 'vitest';
import { listStudyFacets, listThemeFacets } from '../../../src/corpus/matrix-facets.ts';
import { getNode, makeCorpus } from '../../fixtures/make-content.ts';
import { localise, makeStudy, makeTheme } from '../../fixtures/make-records.ts';

const studyFacets = (fields: Parameters<typeof makeStudy>[0]) =>
  listStudyFacets(getNode(makeCorpus({ studies: { 'hansen-2020': makeStudy(fields) } }).studies, 'hansen-2020'));

test('a theme is filtered by thesis, polarity and level', () => {
  const { themes } = makeCorpus({ themes: { tillit: makeTheme({ polarity: 'fremmer' }) } });
  expect(listThemeFacets(getNode(themes, 'tillit'))).toEqual({
    oppgave: 'oppgaven',
    retning: 'fremmer',
    niva: 'finding',
  });
});

test('a study is filtered by thesis, perspective, country and setting', () => {
  expect(studyFacets({ setting: localise('Døgnpost på et sykehus (åpen)') })).toEqual({
    oppgave: 'oppgaven',
    perspektiv: 'user',
    land: 'NO',
    sted: 'dognpost-pa-et-sykehus-apen',
  });
});

test('what the text does not say about a study is unknown', () => {
  expect(studyFacets({ country: null, countryAsWritten: null, setting: null })).toMatchObject({
    land: 'ukjent',
    sted: 'ukjent',
  });
});
