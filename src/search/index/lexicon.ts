import { foldKey } from '../text/fold.ts';

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

/** A lexicon as one string: for each word, how much of the end of the one before it is dropped (A–Z), then what is new. */
export function packLexicon({ words }: Lexicon): string {
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      const shared = sharedBeginning(before, word);
      return packDropped(before.length - shared) + word.slice(shared);
    })
    .join('');
}

export function unpackLexicon(packed: string): Lexicon {
  const words: string[] = [];
  let before = '';
  for (const [, dropped = '', added = ''] of packed.matchAll(/([A-Z]+)([^A-Z]*)/g)) {
    for (let i = 0; i < dropped.length; i += 1) {
      before = before.slice(0, before.length - (dropped.charCodeAt(i) - FIRST));
    }
    before += added;
    words.push(before);
  }
  return number(words, words.map(foldKey));
}

/** The numbers of the words whose key begins with `beginning`: from the first up to, not including, the second. */
export function findRange({ keys }: Lexicon, beginning: string): [number, number] {
  return [lowerBound(keys, beginning), lowerBound(keys, `${beginning}\uffff`)];
}

const FIRST = 'A'.charCodeAt(0);
const MOST_DROPPED = 25;

function number(words: readonly string[], keys: readonly string[]): Lexicon {
  return { words, keys, numbers: new Map(words.map((word, index) => [word, index])) };
}

function packDropped(count: number): string {
  const rest = count % MOST_DROPPED;
  return 'Z'.repeat((count - rest) / MOST_DROPPED) + (rest > 0 || count === 0 ? String.fromCharCode(FIRST + rest) : '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sharedBeginning(a: string, b: string): number {
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
