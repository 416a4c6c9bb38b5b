import { create, insertMultiple, save, search as searchOrama } from '@orama/orama';
import { stemmer, language } from '@orama/stemmers/norwegian';
import type { BenchEngine, Peer } from '../engine.ts';
import type { Records } from '../records.ts';
import { boosts, fields, flatBoosts, flatten, listStems, type Boosts } from './flatten.ts';

const ownTokenizer = { stemming: true, language, stemmer };
const ourTokenizer = { language: 'norwegian', normalizationCache: new Map(), tokenize: listStems };

interface OramaSetting {
  tokenizer?: object;
  boost?: Boosts;
  tolerance: number;
  /** 0 asks for all words, 1 for any of them. */
  threshold: number;
}

const makeOrama =
  ({ tokenizer = ownTokenizer, boost = boosts, tolerance, threshold }: OramaSetting) =>
  async ({ documents }: Records): Promise<BenchEngine> => {
    const schema = Object.fromEntries(fields.map((field) => [field, 'string'])) as Record<
      (typeof fields)[number],
      'string'
    >;
    const database = create({ schema, components: { tokenizer } as any });
    await insertMultiple(database, flatten(documents) as any[], 500);
    return {
      get file() {
        return JSON.stringify(save(database));
      },
      async search(query) {
        const { hits } = await searchOrama(database, {
          term: query,
          limit: 10,
          boost,
          tolerance,
          threshold,
        } as any);
        return hits.map(({ id }) => id);
      },
    };
  };

export const orama: Peer = {
  settings: {
    'alle ord, avstand 1': makeOrama({ tolerance: 1, threshold: 0 }),
    'noen ord, avstand 1': makeOrama({ tolerance: 1, threshold: 1 }),
    'noen ord, våre stammer': makeOrama({ tokenizer: ourTokenizer, tolerance: 0, threshold: 1 }),
    'alle ord, våre stammer': makeOrama({ tokenizer: ourTokenizer, tolerance: 0, threshold: 0 }),
    'alle ord, våre stammer, flate felt': makeOrama({
      tokenizer: ourTokenizer,
      boost: flatBoosts,
      tolerance: 0,
      threshold: 0,
    }),
  },
  best: 'alle ord, våre stammer',
};
