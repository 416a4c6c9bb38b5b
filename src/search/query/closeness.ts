import { shownFields } from '../index/index-format.ts';
import type { LoadedIndex } from '../index/load-index.ts';
import type { QueryWord } from './query.ts';
import type { WordSequence } from '../index/read-text.ts';

/** Word order and proximity of a query in a document. */
export interface Closeness {
  /** Longest run of words in query order, as a share of the query's words, 0–1; 2 if the query is the whole title. */
  run: number;
  /** Whether all required words are in one sentence, or all among the keywords. */
  together: boolean;
}

/** Value of `run` for a query that equals a title: it asks for that record. */
const WHOLE_TITLE = 2;
/** Maximum number of query words compared: one bit each of an int32. */
const MAX_WORDS = 31;

/** A query as bit sets: bit `n` is the query word at position `n`. */
export interface WantedWords {
  /** Positions that each word of the lexicon matches. */
  positions: ReadonlyMap<number, number>;
  count: number;
  /** Positions of the required words. */
  required: number;
}

/** Makes the function that measures {@link Closeness} for a document number. */
export function makeClosenessMeter(
  { words: readText }: LoadedIndex,
  query: readonly QueryWord[],
): (document: number) => Closeness {
  const wanted = listWanted(
    query.map(({ matches }) => matches.map(({ word }) => word)),
    query.flatMap(({ required }, position) => (required ? position : [])),
  );

  return (document) => {
    const texts = shownFields.map((field) => measureText(readText(field, document), wanted));
    const isTitle = readText('title', document).length === query.length && texts[0]!.run === 1;
    return {
      run: isTitle ? WHOLE_TITLE : Math.max(...texts.map(({ run }) => run)),
      together: texts.some(({ together }) => together) || hasAll(readText('keywords', document), wanted),
    };
  };
}

/**
 * @param words For each query word the words of the lexicon that it matches.
 * @param required Positions of the required query words.
 */
export function listWanted(words: readonly (readonly number[])[], required: readonly number[]): WantedWords {
  const compared = words.slice(0, MAX_WORDS);
  const positions = new Map<number, number>();
  compared.forEach((list, position) => {
    for (const word of list) positions.set(word, (positions.get(word) ?? 0) | (1 << position));
  });
  const bits = required.reduce((sum, position) => (position < MAX_WORDS ? sum | (1 << position) : sum), 0);
  return { positions, count: compared.length, required: bits };
}

/** Whether all required query words are among `words`. */
function hasAll(words: WordSequence, { positions, required }: WantedWords): boolean {
  return words.reduce((missing, word) => missing & ~(positions.get(word) ?? 0), required) === 0;
}

/** Finds the longest run in query order, and whether one sentence has all required words. One pass. */
export function measureText(text: WordSequence, { positions, count, required }: WantedWords): Closeness {
  /** For each query position, the length of the run that ends there at the previous word of the text. */
  const runs = new Uint8Array(count);
  let isRunning = false;
  let longest = 0;
  let missing = required;
  let together = false;
  for (const entry of text) {
    if (entry < 0) missing = required;
    const here = positions.get(entry < 0 ? ~entry : entry) ?? 0;
    if (here !== 0 || isRunning) {
      // Descending, so that runs[place - 1] still belongs to the previous word.
      for (let place = count - 1; place >= 0; place -= 1) {
        runs[place] = here & (1 << place) ? 1 + (place === 0 ? 0 : runs[place - 1]!) : 0;
        longest = Math.max(longest, runs[place]!);
      }
    }
    isRunning = here !== 0;
    missing &= ~here;
    together ||= missing === 0;
  }
  const areSeveral = (required & (required - 1)) !== 0;
  return { run: longest < 2 ? 0 : longest / count, together: together && areSeveral };
}
