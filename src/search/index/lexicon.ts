import { foldKey } from '../text/fold.ts';

/** The distinct words of the corpus, each identified by its index. */
export interface Lexicon {
  /** Sorted by {@link keys}, so that words sharing a prefix are adjacent. */
  words: readonly string[];
  /** The folded key of each word, see `foldKey`. */
  keys: readonly string[];
  /** Index by word. */
  numbers: ReadonlyMap<string, number>;
}

/** Makes a lexicon of words in any order; duplicates are removed. */
export function makeLexicon(words: Iterable<string>): Lexicon {
  const pairs = [...new Set(words)].map((word) => ({ word, key: foldKey(word) }));
  pairs.sort((a, b) => compare(a.key, b.key) || compare(a.word, b.word));
  return number(
    pairs.map(({ word }) => word),
    pairs.map(({ key }) => key),
  );
}

/**
 * Front-codes a lexicon: for each word, how many characters to drop from the end of the previous one (`A` is 0, `Z` is 25
 * and adds up), then the characters to append.
 *
 * @example `['bruk', 'bruker', 'by']` gives `AbrukAerFy`
 */
export function packLexicon({ words }: Lexicon): string {
  return words
    .map((word, index) => {
      const previous = words[index - 1] ?? '';
      const shared = sharedPrefixLength(previous, word);
      return packDropped(previous.length - shared) + word.slice(shared);
    })
    .join('');
}

/** Decodes {@link packLexicon}. */
export function unpackLexicon(packed: string): Lexicon {
  const words: string[] = [];
  let previous = '';
  for (const [, dropped = '', added = ''] of packed.matchAll(/([A-Z]+)([^A-Z]*)/g)) {
    for (let i = 0; i < dropped.length; i += 1) {
      previous = previous.slice(0, previous.length - (dropped.charCodeAt(i) - FIRST));
    }
    previous += added;
    words.push(previous);
  }
  return number(words, words.map(foldKey));
}

/** The half-open range `[from, to)` of words whose key has a prefix. */
export function findRange({ keys }: Lexicon, prefix: string): [number, number] {
  return [lowerBound(keys, prefix), lowerBound(keys, `${prefix}\uffff`)];
}

const FIRST = 'A'.charCodeAt(0);
const MAX_DROPPED = 25;

function number(words: readonly string[], keys: readonly string[]): Lexicon {
  return { words, keys, numbers: new Map(words.map((word, index) => [word, index])) };
}

function packDropped(count: number): string {
  const rest = count % MAX_DROPPED;
  return 'Z'.repeat((count - rest) / MAX_DROPPED) + (rest > 0 || count === 0 ? String.fromCharCode(FIRST + rest) : '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sharedPrefixLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function lowerBound(keys: readonly string[], sought: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}
