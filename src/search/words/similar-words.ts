import Fuse from 'fuse.js/min-basic';
import { findRange, type Lexicon } from '../index/lexicon.ts';

const MAX_RESULTS = 60;

/** Words sharing a first letter. */
interface Bucket {
  /** Number of the first word. */
  from: number;
  keys: readonly string[];
  index: ReturnType<typeof Fuse.createIndex<string>>;
}

/** Makes a fuzzy search (Fuse) within the bucket of a key's first letter; returns word numbers. */
export function makeSimilarSearch(lexicon: Lexicon): (key: string, mostEdits: number) => number[] {
  const buckets = new Map<string, Bucket>();

  function bucketFor(letter: string): Bucket {
    const cached = buckets.get(letter);
    if (cached !== undefined) return cached;
    const [from, to] = findRange(lexicon, letter);
    const keys = lexicon.keys.slice(from, to);
    const bucket = { from, keys, index: Fuse.createIndex([], keys) };
    buckets.set(letter, bucket);
    return bucket;
  }

  return (key, mostEdits) => {
    const { from, keys, index } = bucketFor(key[0] ?? '');
    const options = {
      // Loose enough for shifted letters; the caller filters by edit distance.
      threshold: (mostEdits + 1) / key.length + 0.1,
      location: 0,
      distance: 12,
      ignoreFieldNorm: true,
    };
    const fuse = new Fuse(keys, options, index);
    return fuse.search(key, { limit: MAX_RESULTS }).map(({ refIndex }) => from + refIndex);
  };
}
