import Fuse from 'fuse.js';
import type { BenchEngine, Peer } from '../engine.ts';
import type { Records } from '../records.ts';
import { boosts, fields, flatten, fold, listStems } from './flatten.ts';

const stem = (text: string) => listStems(text).join(' ');

/** Fuse as it comes: no word search, its own limits. */
export function useFuse({ documents }: Records): BenchEngine {
  const records = flatten(documents);
  const keys = [...fields];
  const fuse = new Fuse(records, { keys });
  return {
    file: JSON.stringify(Fuse.createIndex(keys, records)),
    search: (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.id),
  };
}

const makeFuseTokens =
  (tokenMatch: 'all' | 'any', threshold: number, change = fold) =>
  ({ documents }: Records): BenchEngine => {
    const records = flatten(documents, change);
    const fuse = new Fuse(records, {
      keys: fields.map((name) => ({ name, weight: boosts[name] })),
      useTokenSearch: true,
      tokenMatch,
      ignoreLocation: true,
      threshold,
      minMatchCharLength: 2,
    });
    return {
      file: JSON.stringify(Fuse.createIndex([...fields], records)),
      search: (query) => fuse.search(change(query), { limit: 10 }).map(({ item }) => item.id),
    };
  };

export const fuseTokens: Peer = {
  settings: {
    'alle ord, 0.3': makeFuseTokens('all', 0.3),
    'noen ord, 0.3': makeFuseTokens('any', 0.3),
    'alle stammer, 0.3': makeFuseTokens('all', 0.3, stem),
    'noen stammer, 0.3': makeFuseTokens('any', 0.3, stem),
    'noen stammer, 0.2': makeFuseTokens('any', 0.2, stem),
  },
  best: 'noen stammer, 0.2',
};
