import { expect, test } from 'vitest';
import { makeDocument, type SearchDocument } from '../../../src/search/model/document.ts';
import { findIds, findTexts, makeEngine } from './make-engine.ts';

const finding = (text: string, facets: Partial<SearchDocument['facets']> = {}) => {
  const document = makeDocument({ kind: 'findings', id: text.replaceAll(' ', '-'), text });
  return { ...document, facets: { ...document.facets, ...facets } };
};

test('a phrase is found where its words stand one after the other, and nowhere else', () => {
  const engine = makeEngine('Regler er ikke hogd i stein', 'Stein hogd i regler');
  expect(findTexts(engine, '"hogd i stein"')).toEqual(['Regler er ikke hogd i stein']);
});

test('a phrase may be written without Norwegian letters, and its last word unfinished', () => {
  const engine = makeEngine('Det er godt å være her', 'Været er godt');
  expect(findTexts(engine, '"aa vaere h')).toEqual(['Det er godt å være her']);
});

test('a phrase that stands nowhere gives way to its words, and the answer says so', () => {
  const engine = makeEngine('Regler er ikke hogd i stein', 'Stein er hardt');
  expect(engine.search('"hogd i stein"')).toMatchObject({ loosened: false, total: 1 });
  const answer = engine.search('"hogd i sten"');
  expect(answer).toMatchObject({ loosened: true, query: '"hogd i sten"' });
  expect(answer.hits[0]?.text.text).toBe('Regler er ikke hogd i stein');
});

test('a phrase of words that nothing has finds nothing', () => {
  expect(makeEngine('Regler er ikke hogd i stein').search('"qwrtz i xkcd"')).toMatchObject({
    loosened: false,
    total: 0,
  });
});

test('a phrase that gives way leaves exclusions and operators as they are', () => {
  const engine = makeEngine('Stein hogd i ro', 'Hogd i stein i ro');
  expect(findTexts(engine, '"stein i ro i hogd" -"hogd i ro"')).toEqual(['Hogd i stein i ro']);
});

test('a phrase is marked as one stretch and its words nowhere else', () => {
  const [hit] = makeEngine('I dag er alt hogd i stein i byen').search('"hogd i stein"').hits;
  expect(hit?.text.ranges.map(([start, end]) => hit.text.text.slice(start, end))).toEqual(['hogd i stein']);
});

test('an excluded word takes its inflections with it', () => {
  const engine = makeEngine('Tid gir tillit', 'Tid og grensene', 'Tid og en grense');
  expect(findTexts(engine, 'tid -grenser')).toEqual(['Tid gir tillit']);
});

test('an excluded phrase leaves what has its words elsewhere', () => {
  const engine = makeEngine('Tid og ro gir tillit', 'Tillit gir tid og ro');
  expect(findTexts(engine, 'tillit -"ro gir tillit"')).toEqual(['Tillit gir tid og ro']);
});

test('exclusion alone is searched for, and the answer says so; with an operator it excludes', () => {
  const engine = makeEngine('Tid gir tillit', 'Ros gir håp');
  expect(findTexts(engine, '-tillit')).toEqual(['Tid gir tillit']);
  expect(engine.search('-tillit').misused).toEqual([{ why: 'alone', typed: '-tillit', nearest: null }]);
  expect(findTexts(engine, 'type:funn -tillit')).toEqual(['Ros gir håp']);
});

const themed = [
  finding('Tid gir tillit', { tema: ['samvaer'], stemme: ['user'] }),
  finding('Tillit tar tid', { tema: ['samvaer'], stemme: ['staff'] }),
  finding('Tillit og ros', { tema: ['ressurser'], stemme: ['user'] }),
];

test('values of one facet widen, facets narrow each other', () => {
  const engine = makeEngine(...themed);
  const count = (filters: object) => engine.search('tillit', { filters }).total;
  expect(count({ tema: ['samvaer', 'ressurser'] })).toBe(3);
  expect(count({ tema: ['samvaer', 'ressurser'], stemme: ['user'] })).toBe(2);
});

test('the count of a value is what choosing it would leave', () => {
  const engine = makeEngine(...themed);
  const { counts } = engine.search('tillit', { filters: { tema: ['samvaer'], stemme: ['user'] } });
  expect([...counts.tema]).toEqual([
    ['samvaer', 1],
    ['ressurser', 1],
  ]);
  expect([...counts.stemme]).toEqual([
    ['user', 1],
    ['staff', 1],
  ]);
  for (const [value, count] of counts.stemme) {
    expect(engine.search('tillit', { filters: { tema: ['samvaer'], stemme: [value] } }).total).toBe(count);
  }
});

test('filters without words list what they leave', () => {
  expect(makeEngine(...themed).search('', { filters: { tema: ['ressurser'] } }).hits).toHaveLength(1);
});

const claims = ['Drøfting', 'Funn'].map((name) =>
  makeDocument({ kind: 'findings', id: name, text: 'Tid gir tillit', claim: { name, isFinding: name === 'Funn' } }),
);

test('a finding of studies comes before an equal claim that is none', () => {
  expect(findIds(makeEngine(...claims), 'tillit')).toEqual(['Funn', 'Drøfting']);
});

test('findings of studies can be asked for alone, and are counted among all claims', () => {
  const engine = makeEngine(...claims, makeDocument({ kind: 'themes', id: 'tid', title: 'Tillit' }));
  expect([...engine.search('tillit').counts.kind]).toEqual([
    ['themes', 1],
    ['findings', 2],
    ['study-findings', 1],
  ]);
  const { hits } = engine.search('tillit', { filters: { kind: ['study-findings'] } });
  expect(hits.map(({ id }) => id)).toEqual(['Funn']);
});

test('an outdated term leads to the current one', () => {
  const engine = makeEngine(
    makeDocument({
      kind: 'theory',
      id: 'ny',
      title: 'Nytt ord',
      keywords: ['gammelt ord'],
      formerTerms: ['gammelt ord'],
    }),
    'Et nytt ord',
  );
  expect(engine.search('gamle ord om tid').currentTerms).toEqual([]);
  expect(engine.search('et gammelt ord').currentTerms).toEqual([{ typed: 'gammelt ord', id: 'ny', title: 'Nytt ord' }]);
});

test('words that find nothing get near words suggested, the words that exist first', () => {
  const engine = makeEngine('Tid gir tillit', 'Tålmodighet lønner seg');
  expect(engine.search('xtolmod vaksine mandag').total).toBe(0);
  expect(engine.suggest('tolmod tillit vaksine mandag').slice(0, 2)).toEqual(['tillit', 'tålmodighet']);
});
