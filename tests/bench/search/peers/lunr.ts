import lunr from 'lunr';
import norwegian from 'lunr-languages/lunr.no.js';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import { isStopWord } from '../../../../src/search/text/stem.ts';
import type { BenchEngine, Peer } from '../engine.ts';
import type { Records } from '../records.ts';
import { boosts, fields, flatBoosts, flatten, listWords, type Boosts } from './flatten.ts';

stemmerSupport(lunr);
norwegian(lunr);

interface LunrSetting {
  boosts?: Boosts;
  /** Weights of a longer word that begins so, and of one a letter away. */
  beginning?: number;
  near?: number;
}

/** Lunr with its Norwegian stemmer. */
const makeLunr =
  ({ boosts: weights = boosts, beginning = 3, near = 1 }: LunrSetting) =>
  ({ documents }: Records): BenchEngine => {
    const records = flatten(documents);
    const index = lunr(function (this: any) {
      this.use((lunr as any).no);
      this.ref('id');
      for (const field of fields) this.field(field, { boost: weights[field] });
      for (const record of records) this.add(record);
    });
    return {
      file: JSON.stringify(index),
      search(query) {
        const found = index.query((q: any) => {
          for (const word of listWords(query).filter((candidate) => !isStopWord(candidate))) {
            q.term(word, { boost: 10 });
            q.term(word, { boost: beginning, wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
            if (word.length > 3) q.term(word, { boost: near, editDistance: 1 });
          }
        });
        return found.slice(0, 10).map(({ ref }: { ref: string }) => ref);
      },
    };
  };

export const lunrNorwegian: Peer = {
  settings: {
    'jokertegn 3, avstand 1': makeLunr({}),
    'jokertegn 1, avstand 0.3': makeLunr({ beginning: 1, near: 0.3 }),
    'jokertegn 1, avstand 0.3, flate felt': makeLunr({ beginning: 1, near: 0.3, boosts: flatBoosts }),
  },
  best: 'jokertegn 1, avstand 0.3',
};
