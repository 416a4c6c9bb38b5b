import { writtenFields } from './index-format.ts';
import type { LoadedIndex } from './load-index.ts';
import { hasWord } from './postings.ts';
import type { QueryWord } from './query.ts';
import type { WordSequence } from './read-text.ts';

/** How closely a document follows a query. */
export interface Closeness {
  /** Longest run of words that stand in a text as in the query, of all words of the query, 0–1; 2 for a whole title. */
  run: number;
  /** Whether all words that count stand in one sentence, or all among the keywords. */
  together: boolean;
}

/** A query that is the title of a record and nothing more asks for that record. */
const WHOLE_TITLE = 2;

/** Makes the function that measures how closely a document follows a query. */
export function makeClosenessMeter(
  { words: readText, postings }: LoadedIndex,
  query: readonly QueryWord[],
): (document: number) => Closeness {
  const sets = query.map(({ matches }) => new Set(matches.map(({ word }) => word)));
  const counting = query.flatMap(({ required }, position) => (required ? position : []));

  return (document) => {
    const texts = writtenFields.map((field) => measureText(readText(field, document), sets, counting));
    return {
      run: isTitle(document) ? WHOLE_TITLE : Math.max(...texts.map(({ run }) => run)),
      together: texts.some(({ together }) => together) || counting.every((position) => isKeyword(position, document)),
    };
  };

  function isTitle(document: number): boolean {
    const title = readText('title', document);
    return title.length === sets.length && measureText(title, sets, []).run === 1;
  }

  function isKeyword(position: number, document: number): boolean {
    return [...(sets[position] ?? [])].some((word) => hasWord(postings.keywords, word, document));
  }
}

/**
 * Compares the order of words in a text with that in a query.
 *
 * @param query For each word of the query the words of the lexicon it may stand for.
 * @param counting Which words of the query count for being together.
 */
export function measureText(
  text: WordSequence,
  query: readonly ReadonlySet<number>[],
  counting: readonly number[],
): Closeness {
  let longest = 0;
  let together = false;
  // Length of the run that ends at each word of the query, one word of the text earlier.
  let runs = query.map(() => 0);
  let missing = new Set(counting);
  for (const entry of text) {
    if (entry < 0) missing = new Set(counting);
    const word = entry < 0 ? ~entry : entry;
    runs = query.map((words, position) => {
      if (!words.has(word)) return 0;
      missing.delete(position);
      return (position === 0 ? 0 : (runs[position - 1] ?? 0)) + 1;
    });
    longest = Math.max(longest, ...runs);
    together ||= missing.size === 0;
  }
  return { run: longest < 2 ? 0 : longest / query.length, together: together && counting.length > 1 };
}
