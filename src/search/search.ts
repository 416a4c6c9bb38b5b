import { makeClosenessMeter } from './closeness.ts';
import { makeExpand } from './expand.ts';
import { describeHit, type Hit } from './hits.ts';
import type { Kind } from './kinds.ts';
import { loadIndex, type LoadedIndex } from './load-index.ts';
import { fields } from './options.ts';
import { countOccurrences } from './postings.ts';
import { readQuery, type QueryWord } from './query.ts';
import { pickBest, rankDocuments, type Ranking } from './rank.ts';

/** The answer to a query. */
export interface SearchResult {
  /** The query as it was read: shortened, if it was too long. */
  query: string;
  shortened: boolean;
  /** The best hits, best first. */
  hits: Hit[];
  /** How many documents of each kind answer; kinds without any are left out. */
  counts: Map<Kind, number>;
  /** How many documents answer, of all kinds. */
  total: number;
  /** Whether no document has all words, so that the hits are those that have most. */
  relaxed: boolean;
}

export interface SearchRequest {
  /** Most hits to return. */
  limit?: number;
  /** The only kind to return; null for all. */
  kind?: Kind | null;
}

/** A search engine over one index. */
export interface SearchEngine {
  search: (query: string, request?: SearchRequest) => SearchResult;
  /** Does once what the first misspelt word would otherwise wait for. */
  warmUp: () => void;
}

const USUAL_LIMIT = 20;

/**
 * Makes a search engine of a fetched index.
 *
 * @throws UnreadableIndexError when the file cannot be read.
 */
export function makeSearchEngine(file: unknown): SearchEngine {
  const index = loadIndex(file);
  const expand = makeExpand(index.lexicon, (word) =>
    fields.reduce((sum, field) => sum + countOccurrences(index.postings[field], word), 0),
  );

  return {
    warmUp() {
      for (const letter of 'abcdefghijklmnoprstuv') expand(`${letter}qxzqxzq`, true);
    },
    search(typed, { limit = USUAL_LIMIT, kind = null } = {}) {
      const { text, shortened, words } = readQuery(typed, expand);
      const required = words.filter((word) => word.required);
      const ranking = rankDocuments(
        index,
        required.map(({ matches }) => matches),
      );
      const wanted = kind === null ? ranking.found : ranking.found.filter((document) => index.kinds[document] === kind);
      return {
        query: text,
        shortened,
        hits: orderBest(ranking, wanted, words, limit)
          .slice(0, limit)
          .map((document) => describeHit(index, ranking, document, required)),
        counts: countKinds(index, ranking.found),
        total: ranking.found.length,
        relaxed: ranking.relaxed,
      };
    },
  };

  /** The best documents, best first, after a closer look at those that seem best. */
  function orderBest({ scores }: Ranking, wanted: readonly number[], words: readonly QueryWord[], limit: number) {
    const { options } = index;
    const best = pickBest(wanted, scores, Math.max(limit, options.reread));
    const measure = makeClosenessMeter(index, words);
    for (const document of words.length < 2 ? [] : best.slice(0, options.reread)) {
      const { run, together } = measure(document);
      scores[document]! *= (1 + (options.phraseBonus - 1) * run) * (together ? options.togetherBonus : 1);
    }
    return best.sort((a, b) => scores[b]! - scores[a]! || a - b);
  }
}

function countKinds({ kinds }: LoadedIndex, documents: readonly number[]): Map<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const document of documents) {
    const kind = kinds[document]!;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
