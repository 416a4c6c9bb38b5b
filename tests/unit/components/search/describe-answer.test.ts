import { defaultLocale } from '../../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import {
  describeCount,
  describeLacking,
  listNotices,
  listWarnings,
} from '../../../../src/components/search/describe-answer.ts';
import { makeRoutes } from '../../../../src/routes/routes.ts';
import type { SearchResult } from '../../../../src/search/query/engine.ts';
import { fill } from '../../../../src/wording/fill.ts';
import { messages } from '../../../fixtures/messages.ts';
import { makeEngine } from '../../search/make-engine.ts';

const texts = messages.search;
const { names } = makeEngine('Tillit tar tid.');
const routes = makeRoutes('/', defaultLocale);

function makeResult(fields: Partial<SearchResult> = {}): SearchResult {
  return { ...makeEngine('Tillit tar tid.').search('tillit'), ...fields };
}

test('nothing is counted before something is asked', () => {
  expect(describeCount('waiting', null, texts)).toBe('');
  expect(describeCount('ready', null, texts)).toBe('');
});

test('while there is no answer yet, the search is said to be loading', () => {
  expect(describeCount('loading', null, texts)).toBe(texts.loading);
  expect(describeCount('learning', null, texts)).toBe(texts.loading);
});

test('one hit, several and none are counted in words that fit', () => {
  const query = 'tillit';
  expect(describeCount('ready', makeResult(), texts)).toBe(fill(texts.results.one, { n: 1, query }));
  expect(describeCount('ready', makeResult({ total: 3 }), texts)).toBe(fill(texts.results.other, { n: 3, query }));
  expect(describeCount('ready', makeResult({ total: 0 }), texts)).toBe(fill(texts.none, { query }));
});

test('nothing is counted while an operator waits for its value', () => {
  const result = makeEngine('Tillit tar tid.').search('type:');
  expect(describeCount('ready', result, texts)).toBe('');
});

test('filters without a query are counted without one', () => {
  expect(describeCount('ready', makeResult({ query: ' ', total: 0 }), texts)).toBe(texts.noneChosen);
  expect(describeCount('ready', makeResult({ query: '', total: 1 }), texts)).toBe(fill(texts.listed.one, { n: 1 }));
});

test('hits that have all words lack nothing', () => {
  expect(describeLacking(makeResult(), texts)).toBe('');
  expect(describeLacking(null, texts)).toBe('');
});

test('it is said how many hits have all words, and which word was read as another', () => {
  expect(describeLacking(makeResult({ total: 3, complete: 1 }), texts)).toBe(fill(texts.partly, { n: 1 }));
  const respelt = [{ typed: 'tilit', words: ['tillit', 'tilsyn'] }];
  expect(describeLacking(makeResult({ complete: 0, respelt }), texts)).toBe(
    `${fill(texts.respelt, { typed: 'tilit', words: 'tillit, tilsyn' })} ${texts.relaxed}`,
  );
});

test('a failure and a query that was cut are warned of', () => {
  expect(listWarnings(false, makeResult(), texts)).toEqual([]);
  expect(listWarnings(true, null, texts)).toEqual([texts.failed]);
  expect(listWarnings(false, makeResult({ shortened: true }), texts)).toHaveLength(1);
});

test('an outdated term leads to the current one and to a search for it', () => {
  const currentTerms = [{ typed: 'klient', id: 'bruker', title: 'Bruker' }];
  expect(listNotices(makeResult({ currentTerms }), names, routes, texts)).toEqual([
    [
      `${fill(texts.formerTerm, { typed: 'klient' })} `,
      { text: 'Bruker', href: '/teori/bruker/' },
      '. ',
      { text: fill(texts.searchFor, { query: 'Bruker' }), href: '/sok/?q=Bruker', query: 'Bruker' },
    ],
  ]);
});

test('an unknown value of an operator is named, with the value it is near to', () => {
  const unknown = [
    { operator: 'tema', value: 'tilit', nearest: 'tillit' },
    { operator: 'kind', value: 'x'.repeat(100), nearest: null },
  ] as SearchResult['unknown'];
  expect(listNotices(makeResult({ query: 'tid tema:tilit', unknown }), names, routes, texts)).toEqual([
    [
      fill(texts.unknownValue, { value: 'tema:tilit' }),
      ' ',
      {
        text: fill(texts.meant, { nearest: 'tillit' }),
        href: '/sok/?q=tid+tema%3Atillit',
        query: 'tid tema:tillit',
      },
    ],
    [fill(texts.unknownValue, { value: `kind:${'x'.repeat(40)}` })],
  ]);
});

test('an operator without a value offers each value of its facet', () => {
  const engine = makeEngine('Tillit tar tid.');
  const [notice] = listNotices(engine.search('tillit type:'), engine.names, routes, texts);
  const offered = notice!.flatMap((part) => (typeof part === 'string' ? [] : [part.text]));
  expect(offered).toEqual(engine.names.kind.map(([, name]) => name));
});

test('a query whose phrase stands nowhere is said to be read loosely', () => {
  expect(listNotices(makeResult({ loosened: true }), names, routes, texts)).toEqual([[texts.loosened]]);
  expect(listNotices(null, names, routes, texts)).toEqual([]);
});
