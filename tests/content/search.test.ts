import { defaultLocale } from '../../src/schemas/languages.ts';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { labelLinks } from '../../src/wording/label-links.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { listDocuments } from '../../src/search/documents/documents.ts';
import { makeSearchEngine } from '../../src/search/query/search.ts';

/** A query as a reader types it, and how well documents answer it: 3 what was meant, 2 good, 1 related. */
interface Judgement {
  type: string;
  query: string;
  relevant: Record<string, number>;
}

const result = await readContent('content');
if (!('content' in result)) throw new Error('The content has problems; «npm run check» shows them.');
const documents = listDocuments(buildCorpus(labelLinks(result.content), result.vocabulary), defaultLocale);
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
  // 0.9037 since findings were merged in 0.3.0: the records changed, the engine did not.
  expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeGreaterThanOrEqual(0.903);
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
