import { expect, test } from 'vitest';
import { buildIndex } from '../../../../src/search/index/build-index.ts';
import { makeDocument, type SearchDocument } from '../../../../src/search/model/document.ts';
import { makeSearchEngine } from '../../../../src/search/query/search.ts';
import { findIds, findTexts, makeFindings } from '../make-engine.ts';

const makeRelated = (documents: readonly SearchDocument[], ...synonyms: string[][]) =>
  makeSearchEngine(JSON.parse(JSON.stringify(buildIndex(documents, {}, { synonyms }))));

const dependence = makeDocument({
  kind: 'theory',
  id: 'avhengighet',
  title: 'Avhengighet',
  keywords: ['Avhengighet', 'narkoman', 'misbruk av stoff'],
  formerTerms: ['narkoman', 'misbruk av stoff'],
});

test('a word finds the words that the texts use alike, after itself, whichever inflection is typed', () => {
  const engine = makeRelated(makeFindings('brukeren tid', 'pasienten tid', 'bruke tid'), ['pasient', 'bruker']);
  expect(findTexts(engine, 'pasienter')).toEqual(['pasienten tid', 'brukeren tid']);
  expect(findTexts(engine, 'brukere')).toEqual(['brukeren tid', 'bruke tid', 'pasienten tid']);
});

test('a hit by a word used alike says so', () => {
  const [hit] = makeRelated(makeFindings('brukeren'), ['pasient', 'bruker']).search('pasient').hits;
  expect(hit?.why).toEqual([{ queryWord: 'pasient', word: 'brukeren', fields: ['text'], rule: 'related' }]);
});

test('words used alike make a word no commoner', () => {
  const others = Array.from({ length: 6 }, (_, number) => `brukeren ${number}`);
  const scoreOf = (...synonyms: string[][]) =>
    makeRelated(makeFindings('pasienten', ...others), ...synonyms).search('pasienten').hits[0]?.score;
  expect(scoreOf(['pasient', 'bruker'])).toBe(scoreOf());
});

test('an outdated word stands for the words of the current title too, beside other words', () => {
  const documents = [dependence, ...makeFindings('Tillit ved avhengighet', 'Tillit')];
  expect(findTexts(makeRelated(documents), 'tillit narkomane')[0]).toBe('Tillit ved avhengighet');
  expect(findIds(makeRelated(documents), 'narkoman')[0]).toBe('avhengighet');
});

test('a word of an outdated term of several does not stand for the current one', () => {
  expect(findIds(makeRelated([dependence, ...makeFindings('avhengighet')]), 'stoff')).toEqual(['avhengighet']);
});
