import { buildIndex } from '../../../src/search/index/build-index.ts';
import { makeDocument, type SearchDocument } from '../../../src/search/model/document.ts';
import type { SearchIndex } from '../../../src/search/index/index-format.ts';
import type { SearchEngine } from '../../../src/search/query/engine.ts';
import { makeSearchEngine } from '../../../src/search/query/search.ts';

/** Findings with the given texts, whose ids are their places in the list. */
export function makeFindings(...texts: string[]): SearchDocument[] {
  return texts.map((text, index) => makeDocument({ kind: 'findings', id: `${index}`, text }));
}

/** The index file of some documents as it comes out of the network. */
export function makeFile(documents: readonly SearchDocument[]): SearchIndex {
  return JSON.parse(JSON.stringify(buildIndex(documents))) as SearchIndex;
}

/** A search engine over some documents, or over findings with the given texts. */
export function makeEngine(...documents: (SearchDocument | string)[]): SearchEngine {
  const findings = makeFindings(...documents.filter((item) => typeof item === 'string'));
  return makeSearchEngine(makeFile([...documents.filter((item) => typeof item !== 'string'), ...findings]));
}

/** Ids of the hits, best first. */
export function findIds(engine: SearchEngine, query: string): string[] {
  return engine.search(query).hits.map(({ id }) => id);
}

/** Texts of the hits, best first. */
export function findTexts(engine: SearchEngine, query: string): string[] {
  return engine.search(query).hits.map(({ text }) => text.text);
}
