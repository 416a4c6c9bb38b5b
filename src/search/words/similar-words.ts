import Fuse from 'fuse.js/min-basic';
import { findRange, type Lexicon } from '../index/lexicon.ts';

const MOST = 60;

/** The words with one first letter. */
interface Shelf {
  /** Number of the first of them. */
  from: number;
  keys: readonly string[];
  index: ReturnType<typeof Fuse.createIndex<string>>;
}

/** Makes the function that lets Fuse look for words like a key, among those with the same first letter. */
export function makeSimilarSearch(lexicon: Lexicon): (key: string, mostEdits: number) => number[] {
  const shelves = new Map<string, Shelf>();

  function shelf(letter: string): Shelf {
    const known = shelves.get(letter);
    if (known !== undefined) return known;
    const [from, to] = findRange(lexicon, letter);
    const keys = lexicon.keys.slice(from, to);
    const made = { from, keys, index: Fuse.createIndex([], keys) };
    shelves.set(letter, made);
    return made;
  }

  return (key, mostEdits) => {
    const { from, keys, index } = shelf(key[0] ?? '');
    const options = {
      // Each letter that shifts the word counts a little. What this lets through too generously, the edit distance stops.
      threshold: (mostEdits + 1) / key.length + 0.1,
      location: 0,
      distance: 12,
      ignoreFieldNorm: true,
    };
    const fuse = new Fuse(keys, options, index);
    return fuse.search(key, { limit: MOST }).map(({ refIndex }) => from + refIndex);
  };
}
