import FlexSearch from 'flexsearch';
import type { BenchEngine, Peer } from '../engine.ts';
import type { Records } from '../records.ts';
import { boosts, fields, flatten, fold, listStems } from './flatten.ts';

const foldWords = (text: string) => fold(text).split(' ');

/** FlexSearch ranks each field by itself; the ranks are added up by the weight of the field. */
const makeFlexSearch =
  (encode: (text: string) => string[], suggest: boolean) =>
  ({ documents }: Records): BenchEngine => {
    const index = new FlexSearch.Document({
      document: { id: 'id', index: [...fields] },
      tokenize: 'forward',
      encode,
    });
    for (const record of flatten(documents)) index.add(record);
    const parts: string[] = [];
    index.export((key: string, data: string) => void parts.push(key, data));
    return {
      get file() {
        return JSON.stringify(parts);
      },
      search(query) {
        const scores = new Map<string, number>();
        for (const { field, result } of index.search(query, { limit: 100, suggest }) as {
          field: keyof typeof boosts;
          result: string[];
        }[]) {
          result.forEach((id, rank) => scores.set(id, (scores.get(id) ?? 0) + boosts[field] / (rank + 10)));
        }
        return [...scores]
          .sort(([, a], [, b]) => b - a)
          .slice(0, 10)
          .map(([id]) => id);
      },
    };
  };

export const flexSearch: Peer = {
  settings: {
    'alle ord': makeFlexSearch(foldWords, false),
    'noen ord': makeFlexSearch(foldWords, true),
    'noen stammer': makeFlexSearch(listStems, true),
  },
  best: 'noen stammer',
};
