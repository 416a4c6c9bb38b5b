import { makeClosenessMeter } from './closeness.ts';
import { makeFindCurrentTerms, type CurrentTerm } from '../words/current-terms.ts';
import { makeExpand } from '../words/expand.ts';
import {
  applyFilters,
  hasFilters,
  type Facet,
  type FacetCounts,
  type Filters,
  type NamedValue,
} from '../model/facets.ts';
import { describeHit, type Hit } from './hits.ts';
import { loadIndex, type LoadedIndex } from '../index/load-index.ts';
import { resolveNarrowing, type UnknownValue } from './operators.ts';
import { countDocuments } from '../index/postings.ts';
import { readQuery, type Query } from './query.ts';
import { listDocuments, makeRankDocuments, pickBest, type Ranking } from './rank.ts';
import { isFree, restrict } from './restrict.ts';
import type { Spelling } from '../words/spelling.ts';

/** The answer to a query. */
export interface SearchResult {
  /** The query as it was read: shortened, if it was too long. */
  query: string;
  shortened: boolean;
  /** Whether nothing has its phrases word for word, so that their words were looked for instead. */
  loosened: boolean;
  /** The best hits, best first. */
  hits: Hit[];
  /** For each facet, how many documents each of its values would leave. */
  counts: FacetCounts;
  /** How many documents answer and pass the filters. */
  total: number;
  /** How many of them have all words of the query; the others have the best part of them. */
  complete: number;
  /** How many documents answer, whatever the filters. */
  unfiltered: number;
  /** Words of the query that stand nowhere, with the words that are spelt most like them and were looked for instead. */
  respelt: { typed: string; words: string[] }[];
  /** Outdated terms of the query, with the current ones. */
  currentTerms: CurrentTerm[];
  /** Values after operators that nobody knows; they were left out. */
  unknown: UnknownValue[];
}

export interface SearchRequest {
  /** Most hits to return. */
  limit?: number;
  filters?: Filters;
}

/** A search engine over one index. */
export interface SearchEngine {
  search: (query: string, request?: SearchRequest) => SearchResult;
  /** Words of the corpus that are near to those of a query that found nothing, the nearest first. */
  suggest: (query: string) => string[];
  /** What the values of the facets are called. */
  names: Record<Facet, readonly NamedValue[]>;
  /** Does once what the first misspelt word would otherwise wait for. */
  warmUp: () => void;
}

const USUAL_LIMIT = 20;
/** Most words that are named in place of one that was spelt otherwise. */
const MOST_RESPELT = 3;

/** An engine that takes words as they are spelt, and what makes one of it that understands misspelt words too. */
export interface PlainEngine {
  engine: SearchEngine;
  learn: (makeSpelling: (index: LoadedIndex) => Spelling) => SearchEngine;
}

/**
 * Makes the engine that needs the least code.
 *
 * @throws UnreadableIndexError when the file cannot be read.
 */
export function makePlainEngine(file: unknown): PlainEngine {
  const index = loadIndex(file);
  return { engine: makeEngine(index, null), learn: (makeSpelling) => makeEngine(index, makeSpelling(index)) };
}

function makeEngine(index: LoadedIndex, spelling: Spelling | null): SearchEngine {
  const expand = makeExpand(index.lexicon, (word) => countDocuments(index.postings, word), spelling);
  const joinWords = spelling?.joinWords ?? null;
  const rankDocuments = makeRankDocuments(index);
  const findCurrentTerms = makeFindCurrentTerms(index);

  return {
    names: index.names,
    suggest: (query) => spelling?.suggest(query) ?? [],
    warmUp() {
      for (const letter of 'abcdefghijklmnoprstuv') expand(`${letter}qxzqxzq`, true);
    },
    search(typed, { limit = USUAL_LIMIT, filters = {} } = {}) {
      const exact = answer(readQuery(typed, expand, joinWords), filters);
      const loosened = exact.query.phrases.length > 0 && exact.ranking.found.length === 0;
      const { query, ranking, unknown } = loosened ? answer(readQuery(typed, expand, joinWords, true), filters) : exact;
      const { passed, counts } = applyFilters(index.facets, ranking.found, filters);
      return {
        query: query.text,
        shortened: query.shortened,
        loosened: loosened && ranking.found.length > 0,
        hits: orderBest(ranking, passed, query, limit)
          .slice(0, limit)
          .map((document) => describeHit(index, ranking, document, query)),
        counts,
        total: passed.length,
        unfiltered: ranking.found.length,
        complete: passed.filter(ranking.isComplete).length,
        respelt: listRespelt(query),
        currentTerms: findCurrentTerms(query.words.map(({ word }) => word)),
        unknown,
      };
    },
  };

  function answer(query: Query, filters: Filters) {
    const { filters: narrowing, unknown } = resolveNarrowing(query.narrowed, index.names);
    return { query, unknown, ranking: rank(query, narrowing, filters) };
  }

  function listRespelt({ words }: Query): SearchResult['respelt'] {
    return words.flatMap(({ word, matches, required }) => {
      if (!required || matches.length === 0 || matches.some(({ rule }) => rule !== 'spelling')) return [];
      const nearest = matches.slice(0, MOST_RESPELT).map((match) => index.lexicon.words[match.word]!);
      return [{ typed: word, words: nearest }];
    });
  }

  /** A query without words lists what its operators and the filters leave; one without anything finds nothing. */
  function rank(query: Query, narrowing: Filters, filters: Filters): Ranking {
    const restriction = { ...query, filters: narrowing };
    const isOpen = isFree(restriction);
    const allowed = isOpen ? null : restrict(index, restriction);
    const required = query.words.filter((word) => word.required);
    if (required.length === 0 && (!isOpen || hasFilters(filters))) {
      return listDocuments(index, allowed ?? new Uint8Array(index.size).fill(1));
    }
    return rankDocuments(
      required.map(({ matches }) => matches),
      allowed,
    );
  }

  /** The best documents, best first, after a closer look at those that seem best. */
  function orderBest({ scores }: Ranking, wanted: readonly number[], { words }: Query, limit: number) {
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
