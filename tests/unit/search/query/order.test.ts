import { expect, test } from 'vitest';
import { buildIndex } from '../../../../src/search/index/build-index.ts';
import { makeDocument, type SearchDocument } from '../../../../src/search/model/document.ts';
import { makeSearchEngine } from '../../../../src/search/query/search.ts';
import { findIds, makeEngine } from '../make-engine.ts';

const work = (id: string, title: string, ...people: string[]) =>
  makeDocument({ kind: 'references', id, title, people });
const withKinds = (...documents: SearchDocument[]) =>
  makeSearchEngine(
    JSON.parse(
      JSON.stringify(
        buildIndex(documents, {
          kind: [
            ['quotes', 'Sitater', 'Sitat'],
            ['theory', 'Teori', 'Begrep'],
          ],
        }),
      ),
    ),
  );

test('what is called what was typed comes first, in any inflection and by any of its names', () => {
  const engine = makeEngine(
    makeDocument({ kind: 'quotes', id: 'quote', text: 'mestring mestring mestring' }),
    makeDocument({ kind: 'theory', id: 'other', title: 'Rus som mestring', text: 'mestring' }),
    makeDocument({
      kind: 'theory',
      id: 'concept',
      title: 'Mestring',
      aliases: ['å klare seg selv', 'coping'],
      text: 'noe annet her',
    }),
  );
  for (const query of ['mestring', 'mestringen', 'coping', 'å klare seg selv']) {
    expect(findIds(engine, query)[0]).toBe('concept');
  }
});

test('one word brings no more than two of a kind among the first five, where others have it', () => {
  const quotes = Array.from({ length: 6 }, (_, number) =>
    makeDocument({ kind: 'quotes', id: `quote-${number}`, text: 'tillit' }),
  );
  const others = ['a', 'b', 'c'].map((id) => makeDocument({ kind: 'notes', id, text: `noe om tillit ${id}` }));
  const facts = makeDocument({ kind: 'facts', id: 'fact', text: 'tall for tillit' });
  const first = makeEngine(...quotes, ...others, facts)
    .search('tillit')
    .hits.slice(0, 5);
  expect(first.filter(({ kind }) => kind === 'quotes')).toHaveLength(2);
  expect(first.filter(({ kind }) => kind === 'notes')).toHaveLength(2);
});

test('a query made of names brings the works first, then what they gave', () => {
  const engine = makeEngine(
    makeDocument({ kind: 'notes', id: 'note', title: 'Berg og mye annet' }),
    makeDocument({ kind: 'quotes', id: 'quote', text: 'Tid', source: 'Berg (2019)' }),
    work('berg-2019', 'Berg (2019)', 'Berg'),
    work('berg-2015', 'Berg (2015)', 'Berg'),
    work('dahl-2021', 'Dahl og Moe (2021)', 'Dahl', 'Moe'),
  );
  expect(findIds(engine, 'Berg et al. (2019)')[0]).toBe('berg-2019');
  expect(findIds(engine, 'Berg').slice(0, 2).sort()).toEqual(['berg-2015', 'berg-2019']);
  expect(findIds(engine, 'Moe')[0]).toBe('dahl-2021');
  expect(findIds(engine, 'Berg & Dahl').slice(0, 2).sort()).toEqual(['berg-2019', 'dahl-2021']);
  expect(findIds(engine, 'Berg').slice(0, 3)).toContain('quote');
});

test('a query that names a kind brings it first, and says so', () => {
  const engine = withKinds(
    makeDocument({ kind: 'theory', id: 'concept', title: 'Tillit' }),
    makeDocument({ kind: 'quotes', id: 'quote', text: 'Det tok tid før det ble tillit' }),
  );
  const answer = engine.search('sitat om tillit');
  expect(answer.hits.map(({ id }) => id)).toEqual(['quote', 'concept']);
  expect(answer.askedKind).toBe('Sitater');
  expect(engine.search('tillit').askedKind).toBeNull();
  expect(engine.search('sitat').askedKind).toBeNull();
});
