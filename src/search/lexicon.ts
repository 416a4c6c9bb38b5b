import { foldKey } from './fold.ts';

/** The words of the corpus, each known by its number. */
export interface Lexicon {
  /** In the order of {@link keys}, so that words with one beginning stand together. */
  words: readonly string[];
  /** The same words without Norwegian letters. */
  keys: readonly string[];
  /** Number of each word. */
  numbers: ReadonlyMap<string, number>;
}

/** Makes a lexicon of words in any order. */
export function makeLexicon(words: Iterable<string>): Lexicon {
  const pairs = [...new Set(words)].map((word) => ({ word, key: foldKey(word) }));
  pairs.sort((a, b) => compare(a.key, b.key) || compare(a.word, b.word));
  return number(
    pairs.map(({ word }) => word),
    pairs.map(({ key }) => key),
  );
}

/** A lexicon as one string: for each word, how much of the one before it is repeated (A–Z), then what is new. */
export function packLexicon({ words }: Lexicon): string {
  return words
    .map((word, index) => {
      const shared = sharedBeginning(words[index - 1] ?? '', word);
      return String.fromCharCode(FIRST + shared) + word.slice(shared);
    })
    .join('');
}

export function unpackLexicon(packed: string): Lexicon {
  const words: string[] = [];
  let before = '';
  for (const part of packed.match(/[A-Z][^A-Z]*/g) ?? []) {
    before = before.slice(0, part.charCodeAt(0) - FIRST) + part.slice(1);
    words.push(before);
  }
  return number(words, words.map(foldKey));
}

/** The numbers of the words whose key begins with `beginning`: from the first up to, not including, the second. */
export function findRange({ keys }: Lexicon, beginning: string): [number, number] {
  return [lowerBound(keys, beginning), lowerBound(keys, `${beginning}\uffff`)];
}

const FIRST = 'A'.charCodeAt(0);
const MOST_SHARED = 25;

function number(words: readonly string[], keys: readonly string[]): Lexicon {
  return { words, keys, numbers: new Map(words.map((word, index) => [word, index])) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < MOST_SHARED && length < a.length && a[length] === b[length]) length += 1;
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
