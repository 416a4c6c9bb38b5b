import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { defaultLocale } from '../../src/schemas/languages.ts';
import { listDocuments } from '../../src/search/documents/documents.ts';
import { labelLinks } from '../../src/wording/label-links.ts';
import { readJudgedQueries, tunedSets, type JudgedQuery } from '../bench/search/queries.ts';

/** The set that nobody tunes to, as its header says. A new sum needs a line under «changes» there. */
const SHA_256 = 'f1d03a6cfc3e4f2ff6f0790923259fbd073d06fabd37adee0a1853c7fe167dbb';

const bytes = await readFile(new URL('frozen-queries.json', import.meta.url));
const { queries } = JSON.parse(bytes.toString()) as { queries: JudgedQuery[] };
const tuned = (await Promise.all(tunedSets.map(readJudgedQueries))).flat();

const result = await readContent('content');
if (!('content' in result)) throw new Error('The content has problems; «npm run check» shows them.');
const documents = listDocuments(buildCorpus(labelLinks(result.content), result.vocabulary), defaultLocale);

const OFF_TOPIC = 'off-topic';
const answerable = queries.filter(({ type }) => type !== OFF_TOPIC);
const offTopic = queries.filter(({ type }) => type === OFF_TOPIC);

/** What makes two queries the same to a reader. */
const plain = ({ query }: JudgedQuery) =>
  query
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ');

test('the frozen set is as it was written', () => {
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(SHA_256);
});

test('every document of the frozen set exists', () => {
  const names = new Set(documents.map(({ kind, id }) => `${kind}/${id}`));
  expect(answerable.flatMap(({ relevant }) => Object.keys(relevant)).filter((name) => !names.has(name))).toEqual([]);
});

test('the frozen set has at least 100 queries with an answer, in equal shares of ten classes', () => {
  const shares = Object.values(Object.groupBy(answerable, ({ type }) => type)).map((share) => share?.length);
  expect(answerable.length).toBeGreaterThanOrEqual(100);
  expect(shares).toEqual(Array.from({ length: 10 }, () => answerable.length / 10));
});

test('every query with an answer has a right one, and grades are 3, 2 or 1', () => {
  const grades = answerable.map(({ relevant }) => Object.values(relevant));
  expect(answerable.filter((_, index) => !grades[index]?.includes(3))).toEqual([]);
  expect(new Set(grades.flat())).toEqual(new Set([1, 2, 3]));
});

test('no query of the frozen set is in the sets that are tuned to, or there twice', () => {
  const frozen = queries.map(plain);
  expect(new Set(frozen).size).toBe(queries.length);
  expect(tuned.map(plain).filter((query) => frozen.includes(query))).toEqual([]);
});

test('the frozen set has 40 off-topic queries, and the records hold none of them', () => {
  const records = JSON.stringify(documents).toLowerCase();
  expect(offTopic.filter(({ relevant }) => Object.keys(relevant).length > 0)).toEqual([]);
  expect(offTopic).toHaveLength(40);
  expect(offTopic.filter(({ query }) => records.includes(query.toLowerCase()))).toEqual([]);
});
