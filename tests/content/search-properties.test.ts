import { defaultLocale } from '../../src/schemas/languages.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { labelLinks } from '../../src/wording/label-links.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { listDocuments } from '../../src/search/documents/documents.ts';
import { facets } from '../../src/search/model/facets.ts';
import { kinds, STUDY_FINDINGS } from '../../src/search/model/kinds.ts';
import type { Hit } from '../../src/search/query/hits.ts';
import { listStart } from '../../src/search/documents/list-start.ts';
import { nameFacets } from '../../src/search/documents/list-facets.ts';
import { makeSearchEngine } from '../../src/search/query/search.ts';
import { tokenise } from '../../src/search/text/tokenise.ts';
import { anyLongText, anyQuery } from '../fixtures/arbitrary-text.ts';
import { expectSoundHits } from '../fixtures/expect-sound-hits.ts';

const result = await readContent('content');
if (!('content' in result)) throw new Error('The content has problems; «npm run check» shows them.');
const corpus = buildCorpus(labelLinks(result.content), result.vocabulary);
const documents = listDocuments(corpus, defaultLocale);
const engine = makeSearchEngine(
  buildIndex(documents, nameFacets(corpus, defaultLocale), { synonyms: result.site.synonyms }),
);

/** Pieces of the real texts, as readers type or paste them. */
const piece = fc
  .tuple(fc.constantFrom(...documents), fc.nat(), fc.nat(250))
  .map(([{ title, text }, start, length]) =>
    `${title} ${text}`.slice(start % (title.length + text.length + 1)).slice(0, length),
  );

test('whatever is typed, the hits are sound', () => {
  fc.assert(
    fc.property(fc.oneof(anyLongText, anyQuery, piece), (query) => {
      expectSoundHits(engine.search(query, { limit: 30 }));
    }),
  );
});

test('whatever the filters, the hits are sound and of the kind that is asked for', () => {
  const values = (name: (typeof facets)[number]) =>
    fc.uniqueArray(fc.constantFrom('?', ...engine.names[name].map(([value]) => value)), { maxLength: 2 });
  const filters = fc.record(Object.fromEntries(facets.map((name) => [name, values(name)])), { requiredKeys: [] });
  fc.assert(
    fc.property(fc.oneof(anyLongText, anyQuery, piece), filters, (query, chosen) => {
      const answer = engine.search(query, { filters: chosen });
      expectSoundHits(answer);
      const wanted = chosen['kind'] ?? [];
      const isWanted = ({ kind, claim }: Hit) =>
        wanted.includes(kind) || (claim?.isFinding === true && wanted.includes(STUDY_FINDINGS));
      if (wanted.length > 0) expect(answer.hits.every(isWanted)).toBe(true);
      const counted = kinds.reduce((sum, kind) => sum + (answer.counts.kind.get(kind) ?? 0), 0);
      expect(counted).toBeGreaterThanOrEqual(answer.total);
    }),
  );
});

test('whatever is typed, what is suggested are words of the records', () => {
  fc.assert(
    fc.property(fc.oneof(anyLongText, anyQuery, piece), (query) => {
      for (const word of engine.suggest(engine.search(query).query))
        expect(engine.search(word).total).toBeGreaterThan(0);
    }),
  );
});

test.each(result.site.searchExamples)('the example «%s» is read as meant and finds something', (query) => {
  const { hits, unknown, misused, loosened } = engine.search(query);
  expect(hits).not.toEqual([]);
  expect([...unknown, ...misused, loosened]).toEqual([false]);
});

test('a theme is offered with as many findings as can be listed of it', () => {
  const { themes } = listStart(corpus, []);
  expect(themes.length).toBeGreaterThan(0);
  for (const { id, findings } of themes) {
    expect(engine.search('type:funn', { filters: { tema: [id] } }).total, id).toBe(findings);
  }
});

test.each([
  ['type:funn', 'findings'],
  ['type:påstand', 'findings'],
  ['type:sitat', 'quotes'],
  ['type:sitater', 'quotes'],
  ['type:gruppe', 'groups'],
  ['type:tema', 'themes'],
  ['type:teori', 'theory'],
  ['type:begrep', 'theory'],
  ['type:studie', 'studies'],
  ['type:referanse', 'references'],
  ['type:kilde', 'references'],
  ['type:oppgave', 'theses'],
  ['type:konklusjon', 'conclusions'],
  ['type:metode', 'statements'],
  ['type:bro', 'bridges'],
  ['type:merknad', 'notes'],
  ['type:tall', 'facts'],
  ['kind:sitat', 'quotes'],
])('«%s» lists one kind', (query, kind) => {
  const { hits, unknown, misused } = engine.search(query, { limit: 1000 });
  expect([...unknown, ...misused]).toEqual([]);
  expect(new Set(hits.map((hit) => hit.kind))).toEqual(new Set([kind]));
});

test('«type:funn» lists only what included studies carry', () => {
  const { hits } = engine.search('type:funn', { limit: 1000 });
  expect(hits.length).toBeGreaterThan(0);
  expect(hits.every(({ claim }) => claim?.isFinding)).toBe(true);
});

const wordsOf = (text: string) => tokenise(text).map(({ word }) => word);
const titles = new Map(documents.map(({ kind, id, title }) => [`${kind}/${id}`, wordsOf(title)]));

test('no record comes before another that is sought by its title, unless it has all of that in its own title', () => {
  const missed = documents
    .filter(({ title }) => title !== '')
    .map(({ kind, id, title }) => {
      const [first] = engine.search(title, { limit: 1 }).hits;
      return { name: `${kind}/${id} «${title}»`, title, first: `${first?.kind}/${first?.id}` };
    })
    .filter(({ title, first }) => !wordsOf(title).every((word) => titles.get(first)?.includes(word)))
    .map(({ name, first }) => `${name}: ${first}`);
  expect(missed).toEqual([]);
});
