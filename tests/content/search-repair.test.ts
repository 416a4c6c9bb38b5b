import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { defaultLocale } from '../../src/schemas/languages.ts';
import { listDocuments } from '../../src/search/documents/documents.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { makeSearchEngine } from '../../src/search/query/search.ts';
import { labelLinks } from '../../src/wording/label-links.ts';
import { measureRepair, sumRepairs } from '../bench/search/repair.ts';

const result = await readContent('content');
if (!('content' in result)) throw new Error('The content has problems; «npm run check» shows them.');
const documents = listDocuments(buildCorpus(labelLinks(result.content), result.vocabulary), defaultLocale);
const engine = makeSearchEngine(buildIndex(documents, {}, { synonyms: result.site.synonyms }));

/** `npm run bench -- search repair` measures it with ten times as many, by length of the word. */
const EDITS = 2000;
/**
 * What is repaired. Before families and the other norm were found, it was 0.9755 and 0.93: they take a place before the
 * repaired word.
 */
const SEARCHED_FOR = 0.9755;
const IN_FIRST_HIT = 0.918;

test('words of the records with one random edit are searched for as what was meant, as often as ever', () => {
  const { edits, found, first } = sumRepairs(measureRepair(engine, documents, EDITS).values());
  expect(edits).toBe(EDITS);
  expect(found / edits).toBeGreaterThanOrEqual(SEARCHED_FOR);
  expect(first / edits).toBeGreaterThanOrEqual(IN_FIRST_HIT);
});
