import { expect, test } from 'vitest';
import { makeDocument } from '../../../../src/search/model/document.ts';
import { findTexts, makeEngine } from '../make-engine.ts';

const engine = makeEngine('Tillit tar tid', 'Trygghet tar tid', 'Ros gir håp', 'Tillit og trygghet', 'Hjelp til alle');
const sorted = (query: string) => findTexts(engine, query).sort();

test.each(['tillit ELLER trygghet', 'tillit OR trygghet', 'trygghet OR tillit'])(
  '«%s» finds what has either word, and all of it is complete',
  (query) => {
    expect(sorted(query)).toEqual(['Tillit og trygghet', 'Tillit tar tid', 'Trygghet tar tid']);
    expect(engine.search(query)).toMatchObject({ complete: 3, total: 3 });
  },
);

test('a choice counts as one word beside the others', () => {
  expect(sorted('tid tillit OR trygghet')).toEqual(['Tillit tar tid', 'Trygghet tar tid']);
  expect(sorted('tillit OR trygghet tid')).toEqual(['Tillit tar tid', 'Trygghet tar tid']);
});

test('two choices must both be met', () => {
  expect(sorted('(tillit OR trygghet) AND (tid OR håp)')).toEqual(['Tillit tar tid', 'Trygghet tar tid']);
});

test('a choice of a word and a phrase is met by either, and not by the words of the phrase elsewhere', () => {
  const own = makeEngine('Det tar tid', 'Tid tar det', 'Ros gir håp');
  expect(findTexts(own, '"det tar" OR ros').sort()).toEqual(['Det tar tid', 'Ros gir håp']);
});

test('each alternative of a choice is marked where it stands', () => {
  const [hit] = makeEngine('Det tar tid, og ros tar ikke det').search('"det tar" OR ros').hits;
  expect(hit?.text.ranges.map(([start, end]) => hit.text.text.slice(start, end))).toEqual(['Det tar', 'ros']);
});

test('a word of a choice beside a phrase is found in any field', () => {
  const named = makeDocument({ kind: 'studies', id: 'topor', title: 'Om tid', people: ['Topor'] });
  expect(
    makeEngine(named, 'Ros')
      .search('topor OR "mye tid"')
      .hits.map(({ id }) => id),
  ).toEqual(['topor']);
});

test('the last word of a choice may be unfinished', () => {
  expect(sorted('hjelp OR ros')).toEqual(sorted('hjelp OR ro'));
});

test('a stop word is no alternative', () => {
  expect(sorted('hjelp ELLER og')).toEqual(['Hjelp til alle']);
});

test('IKKE leaves out what has the word, in any inflection', () => {
  expect(sorted('tillit IKKE trygghet')).toEqual(['Tillit tar tid']);
  expect(sorted('tillit OR trygghet NOT tider')).toEqual(['Tillit og trygghet']);
});

test('operators in lower case and in a query of capitals join nothing', () => {
  expect(sorted('tillit eller trygghet')[0]).toBe('Tillit og trygghet');
  expect(sorted('TILLIT ELLER TRYGGHET')).toEqual(sorted('tillit eller trygghet'));
});
