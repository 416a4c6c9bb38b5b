import { makePlainEngine, type SearchEngine } from './engine.ts';
import { makeSpelling } from '../words/spelling.ts';

/**
 * Makes a search engine of an index file, all of it at once.
 *
 * @throws UnreadableIndexError when the file cannot be read.
 */
export function makeSearchEngine(file: unknown): SearchEngine {
  return makePlainEngine(file).learn(makeSpelling);
}
