import { makePlainEngine, type SearchEngine } from './engine.ts';
import { makeSpelling } from '../words/spelling.ts';

/**
 * Makes a search engine with spelling correction.
 *
 * @param file The parsed index file.
 * @throws UnreadableIndexError when the file is damaged or of another version.
 */
export function makeSearchEngine(file: unknown): SearchEngine {
  return makePlainEngine(file).addSpelling(makeSpelling);
}
