import { writtenFields } from '../index/index-format.ts';
import type { LoadedIndex } from '../index/load-index.ts';
import type { QueryWord } from './query.ts';
import type { WordSequence } from '../index/read-text.ts';

/** How closely a document follows a query. */
export interface Closeness {
  /** Longest run of words that stand in a text as in the query, of all words of the query, 0–1; 2 for a whole title. */
  run: number;
  /** Whether all words that count stand in one sentence, or all among the keywords. */
  together: boolean;
}

/** A query that is the title of a record and nothing more asks for that record. */
const WHOLE_TITLE = 2;
/** Words of a query that are compared; each is a bit of a number. */
const MOST_WORDS = 31;

/** Words of a query: for each word of the lexicon the places it may stand for, as bits. */
export interface WantedWords {
  places: ReadonlyMap<number, number>;
  count: number;
  /** The places that count for being together. */
  counting: number;
}

/** Makes the function that measures how closely a document follows a query. */
export function makeClosenessMeter(
  { words: readText }: LoadedIndex,
  query: readonly QueryWord[],
): (document: number) => Closeness {
  const wanted = listWanted(
    query.map(({ matches }) => matches.map(({ word }) => word)),
    query.flatMap(({ required }, position) => (required ? position : [])),
  );

  return (document) => {
    const texts = writtenFields.map((field) => measureText(readText(field, document), wanted));
    const isTitle = readText('title', document).length === query.length && texts[0]!.run === 1;
    return {
      run: isTitle ? WHOLE_TITLE : Math.max(...texts.map(({ run }) => run)),
      together: texts.some(({ together }) => together) || hasAll(readText('keywords', document), wanted),
    };
  };
}

/**
 * @param words For each word of a query the words of the lexicon it may stand for.
 * @param counting Which words of the query count for being together.
 */
export function listWanted(words: readonly (readonly number[])[], counting: readonly number[]): WantedWords {
  const compared = words.slice(0, MOST_WORDS);
  const places = new Map<number, number>();
  compared.forEach((list, position) => {
    for (const word of list) places.set(word, (places.get(word) ?? 0) | (1 << position));
  });
  const bits = counting.reduce((sum, position) => (position < MOST_WORDS ? sum | (1 << position) : sum), 0);
  return { places, count: compared.length, counting: bits };
}

/** Whether all words of a query that count are among some words. */
function hasAll(words: WordSequence, { places, counting }: WantedWords): boolean {
  return words.reduce((missing, word) => missing & ~(places.get(word) ?? 0), counting) === 0;
}

/** Compares the order of words in a text with that in a query. */
export function measureText(text: WordSequence, { places, count, counting }: WantedWords): Closeness {
  /** Lengths of the runs that end at each word of the query, one word of the text earlier. */
  const runs = new Uint8Array(count);
  let isRunning = false;
  let longest = 0;
  let missing = counting;
  let together = false;
  for (const entry of text) {
    if (entry < 0) missing = counting;
    const here = places.get(entry < 0 ? ~entry : entry) ?? 0;
    if (here !== 0 || isRunning) {
      // From the last to the first, so that what a run goes on from is not overwritten.
      for (let place = count - 1; place >= 0; place -= 1) {
        runs[place] = here & (1 << place) ? 1 + (place === 0 ? 0 : runs[place - 1]!) : 0;
        longest = Math.max(longest, runs[place]!);
      }
    }
    isRunning = here !== 0;
    missing &= ~here;
    together ||= missing === 0;
  }
  const areSeveral = (counting & (counting - 1)) !== 0;
  return { run: longest < 2 ? 0 : longest / count, together: together && areSeveral };
}
