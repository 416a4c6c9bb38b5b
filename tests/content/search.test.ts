import { defaultLocale } from '../../src/schemas/languages.ts';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { labelLinks } from '../../src/wording/label-links.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { isFinding } from '../../src/corpus/claims.ts';
import { nameClaim } from '../../src/wording/claims.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { listDocuments } from '../../src/search/documents/documents.ts';
import { makeSearchEngine } from '../../src/search/query/search.ts';
import { tokenise } from '../../src/search/text/tokenise.ts';

/** A query as a reader types it, and how well documents answer it: 3 what was meant, 2 good, 1 related. */
interface Judgement {
  type: string;
  query: string;
  relevant: Record<string, number>;
}

const result = await readContent('content');
if (!('content' in result)) throw new Error('The content has problems; «npm run check» shows them.');
const corpus = buildCorpus(labelLinks(result.content), result.vocabulary);
const documents = listDocuments(corpus, defaultLocale);
const engine = makeSearchEngine(buildIndex(documents, {}, { synonyms: result.site.synonyms }));
const names = new Set(documents.map(({ kind, id }) => `${kind}/${id}`));
const judgements = JSON.parse(
  await readFile(new URL('search-judgements.json', import.meta.url), 'utf8'),
) as Judgement[];
const answerable = judgements.filter(({ relevant }) => Object.keys(relevant).length > 0);

const find = (query: string) => engine.search(query, { limit: 10 }).hits.map(({ kind, id }) => `${kind}/${id}`);

test('every judged document exists', () => {
  expect(answerable.flatMap(({ relevant }) => Object.keys(relevant)).filter((name) => !names.has(name))).toEqual([]);
});

test('the ranking agrees with the judgements', () => {
  const values = answerable.map(({ query, relevant }) => {
    const ideal = gainOf(Object.values(relevant).sort((a, b) => b - a));
    return gainOf(find(query).map((name) => relevant[name] ?? 0)) / ideal;
  });
  expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeGreaterThanOrEqual(0.903);
});

/** Broad queries, and the groups of findings that answer them. */
const broad: [query: string, groups: string[]][] = [
  ['tillit', ['samvaer#tillit-vokser-i-samvaer', 'samvaer#tillit-gir-aerlighet-og-trygghet']],
  ['hva skaper tillit', ['samvaer#tillit-vokser-i-samvaer', 'tillitsskapende-arbeid#tid-og-lofter']],
  ['samvær over tid', ['samvaer#relasjonen-bor-vare-lenge']],
  ['mistillit', ['mistillit-og-marginalisering#mistillit-begge-veier']],
];

test.each(broad)('«%s» brings the groups that answer it among the first five hits', (query, groups) => {
  expect(find(query).slice(0, 5)).toEqual(expect.arrayContaining(groups.map((group) => `groups/${group}`)));
});

test('«relasjon» has a group among its first five hits', () => {
  expect(find('relasjon').slice(0, 5)).toContainEqual(expect.stringMatching(/^groups\//));
});

test.each(['findings', 'quotes'])('no group comes before %s sought by their words, unless it has them all', (kind) => {
  const wordsOf = (text: string) => tokenise(text).map(({ word }) => word);
  const sought = documents.filter((document) => document.kind === kind);
  const missed = sought.flatMap(({ id, text }) => {
    const [first] = engine.search(text, { limit: 1 }).hits;
    const words = new Set(first === undefined ? [] : wordsOf(`${first.title.text} ${first.text.text}`));
    return first?.kind === 'groups' && !wordsOf(text).every((word) => words.has(word)) ? `${first.id}: ${id}` : [];
  });
  expect(sought.length).toBeGreaterThan(0);
  expect(missed).toEqual([]);
});

test('only what included studies carry is found as a finding, and comes before the other claims of a list', () => {
  const claims = engine.search('', { limit: 1000, filters: { kind: ['findings'] } }).hits;
  const carried = new Set(corpus.findings.filter(isFinding).map(({ ref }) => ref));
  expect(
    claims
      .slice(0, carried.size)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...carried].sort());
  expect(new Set(claims.map(({ claim }) => claim?.name))).toEqual(
    new Set(corpus.findings.map((finding) => nameClaim(finding, defaultLocale))),
  );
  const findings = engine.search('', { limit: 1000, filters: { kind: ['study-findings'] } });
  expect(findings.hits.every(({ claim }) => claim?.isFinding)).toBe(true);
  expect(findings.total).toBe(carried.size);
});

test.each(answerable.filter(({ type }) => type === 'phrase'))(
  'what was meant by «$query» is among the first three hits',
  ({ query, relevant }) => {
    const meant = Object.keys(relevant).filter((name) => relevant[name] === 3);
    expect(find(query).slice(0, 3)).toEqual(expect.arrayContaining(meant));
  },
);

/** What somebody remembers of a quotation, a little wrong or in the other language. */
const remembered: [fragment: string, quote: string][] = [
  ['henge opp ting da jeg flyttet inn', 'bare-si-fra'],
  ['behandler ikke sykdommen men personen', 'behandle-et-lidende-menneske'],
  ['fulgte etter hjelperen til ny jobb', 'cared-about-his-situation'],
  ['ingen andre kan gjøre jobben for deg', 'done-most-of-it-by-myself'],
  ['han tviler ikke på at jeg klarer det', 'he-believes-in-me'],
  ['fasitsvar på problemene mine', 'jeg-bare-har-noen-der'],
  ['hun blir bekymret når hun ikke har sett meg', 'she-knows-me-so-well'],
  ['nesten lukte det når du kommer inn', 'so-called-nice'],
  ['kjøpt et anlegg hente', 'viktig-for-ham'],
  ['tvang som straf', 'tvang-som-ikke-gir-mening'],
];

test.each(remembered)('«%s» brings its quotation among the first three hits', (fragment, quote) => {
  expect(find(fragment).slice(0, 3)).toContain(`quotes/${quote}`);
});

test.each(judgements.filter(({ type }) => type === 'nonsense'))('«$query» finds nothing', ({ query }) => {
  expect(find(query)).toEqual([]);
});

test.each(answerable)('«$query» finds something', ({ query }) => {
  expect(find(query)).not.toEqual([]);
});

/** Discounted cumulative gain of the first ten grades (Järvelin & Kekäläinen 2002, with exponential gain). */
function gainOf(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
}
