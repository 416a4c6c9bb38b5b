import MiniSearch, { type SearchOptions } from 'minisearch';
import { isStopWord } from '../../../../src/search/text/stem.ts';
import type { BenchEngine, Peer } from '../engine.ts';
import type { Records } from '../records.ts';
import { boosts, fields, flatBoosts, flatten, foldStem, listWords, type Flat } from './flatten.ts';

const usual: SearchOptions = {
  boost: boosts,
  prefix: (_, place, terms) => place === terms.length - 1,
  fuzzy: (term) => (term.length > 3 ? 0.2 : false),
};

const makeMiniSearch =
  (processTerm: (word: string) => string | null, setting: SearchOptions) =>
  ({ documents }: Records): BenchEngine => {
    const index = new MiniSearch<Flat>({ fields: [...fields], tokenize: listWords, processTerm });
    index.addAll(flatten(documents));
    return {
      file: JSON.stringify(index),
      search: (query) =>
        index
          .search(query, { ...usual, ...setting })
          .slice(0, 10)
          .map(({ id }) => id),
    };
  };

/** The settings tried with all words (AND) or with any (OR). */
const tryAll = (
  processTerm: (word: string) => string | null,
  combineWith: 'AND' | 'OR',
  best = 'flate felt, lett vekt på begynnelser og avstand',
): Peer => ({
  settings: {
    'siste ord som begynnelse': makeMiniSearch(processTerm, { combineWith }),
    'hvert ord som begynnelse': makeMiniSearch(processTerm, { combineWith, prefix: (term) => term.length > 3 }),
    'flate felt': makeMiniSearch(processTerm, { combineWith, boost: flatBoosts }),
    'flate felt, lett vekt på begynnelser og avstand': makeMiniSearch(processTerm, {
      combineWith,
      boost: flatBoosts,
      weights: { fuzzy: 0.15, prefix: 0.25 },
    }),
  },
  best,
});

export const miniSearchPlain = tryAll((word) => (isStopWord(word) ? null : word), 'AND', 'flate felt');
export const miniSearchAnd = tryAll(foldStem, 'AND');
export const miniSearchOr = tryAll(foldStem, 'OR');
