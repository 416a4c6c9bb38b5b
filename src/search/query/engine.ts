import { readAskedKind } from './asked-kind.ts';
import { makeFindCurrentTerms, type CurrentTerm } from '../words/current-terms.ts';
import { makeExpand } from '../words/expand.ts';
import { makeFindOther } from '../words/other-forms.ts';
import {
  applyFilters,
  hasFilters,
  type Facet,
  type FacetCounts,
  type Filters,
  type NamedValue,
} from '../model/facets.ts';
import { describeHit, type Hit } from './hits.ts';
import type { SearchStart } from '../index/index-format.ts';
import { loadIndex, type LoadedIndex } from '../index/load-index.ts';
import { resolveMisuse, resolveNarrowing, type Misuse, type UnknownValue } from './operators.ts';
import { countDocuments } from '../index/postings.ts';
import { readQuery, type Query } from './query.ts';
import { makeFindNames } from './names.ts';
import { makeOrderBest } from './order.ts';
import { listDocuments, makeRankDocuments, type Ranking } from './rank.ts';
import { isUnrestricted, restrict } from './restrict.ts';
import type { Rule } from '../model/options.ts';
import type { Spelling } from '../words/spelling.ts';

/** The answer to a query. */
export interface SearchResult {
  /** The query as read, cut if it was too long. */
  query: string;
  shortened: boolean;
  /** Whether the phrases matched nothing, so that their words were searched for instead. */
  loosened: boolean;
  /** The best hits, best first. */
  hits: Hit[];
  counts: FacetCounts;
  /** Number of matching documents that pass the filters. */
  total: number;
  /** How many of them have all query words; the others are partial matches. */
  complete: number;
  /** Number of matching documents before filtering. */
  unfiltered: number;
  /** Query words not in the corpus, with the similarly spelt words searched for instead. */
  respelt: { typed: string; words: string[] }[];
  /** Query words of another written norm, with the words searched for instead. */
  translated: { typed: string; words: string[] }[];
  /** Query words that stand in no document, nor any word like them; they count against none. */
  missing: string[];
  /** Outdated terms in the query, with the current ones. */
  currentTerms: CurrentTerm[];
  /** Operator values that no facet has; they were ignored. */
  unknown: UnknownValue[];
  /** Operators used in ways that have no meaning. */
  misused: Misuse[];
  /** Label of the kind that the query asks for, whose records come first; null if it names none. */
  askedKind: string | null;
}

export interface SearchRequest {
  /** Maximum number of hits to return; 20 by default. */
  limit?: number;
  filters?: Filters;
}

/**
 * A search engine over one index.
 *
 * @example engine.search('tillit tema:samvær -tvang', { limit: 10, filters: { stemme: ['pupil'] } }).hits
 */
export interface SearchEngine {
  search: (query: string, request?: SearchRequest) => SearchResult;
  /** Suggested words of the corpus for a query without hits, the most similar first. */
  suggest: (query: string) => string[];
  /** What to offer before anything is typed. */
  start: SearchStart;
  /** Labels of the facet values. */
  names: Record<Facet, readonly NamedValue[]>;
  /** Builds the lazy spelling structures, so that the first misspelt word does not wait for them. */
  warmUp: () => void;
}

const DEFAULT_LIMIT = 20;
/** Maximum number of corrections reported for a word. */
const MAX_CORRECTIONS = 3;

/** An engine without spelling correction, and a function that returns one with it, over the same index. */
export interface PlainEngine {
  engine: SearchEngine;
  addSpelling: (makeSpelling: (index: LoadedIndex) => Spelling) => SearchEngine;
}

/**
 * Makes an engine without spelling correction, so that Fuse can load later.
 *
 * @param file The parsed index file.
 * @throws UnreadableIndexError when the file cannot be read.
 */
export function makePlainEngine(file: unknown): PlainEngine {
  const index = loadIndex(file);
  return { engine: makeEngine(index, null), addSpelling: (makeSpelling) => makeEngine(index, makeSpelling(index)) };
}

function makeEngine(index: LoadedIndex, spelling: Spelling | null): SearchEngine {
  const countHolders = (word: number) => countDocuments(index.postings, word);
  const expand = makeExpand(index.lexicon, countHolders, makeFindOther(index), spelling);
  const joinWords = spelling?.joinWords ?? null;
  const rankDocuments = makeRankDocuments(index);
  const findNames = makeFindNames(index);
  const orderBest = makeOrderBest(index);
  const findCurrentTerms = makeFindCurrentTerms(index);

  return {
    names: index.names,
    start: index.start,
    suggest: (query) => spelling?.suggest(query) ?? [],
    warmUp() {
      for (const letter of 'abcdefghijklmnoprstuv') expand(`${letter}qxzqxzq`, true);
    },
    search(typed, { limit = DEFAULT_LIMIT, filters = {} } = {}) {
      const exact = answer(readQuery(typed, expand, joinWords), filters);
      const loosened = exact.query.phrases.length > 0 && exact.ranking.found.length === 0;
      const { query, ranking, unknown, reading } = loosened
        ? answer(readQuery(typed, expand, joinWords, true), filters)
        : exact;
      const { passed, counts } = applyFilters(index.facets, ranking.found, filters);
      return {
        query: query.text,
        shortened: query.shortened,
        loosened: loosened && ranking.found.length > 0,
        hits: orderBest(ranking, passed, query, reading, limit)
          .slice(0, limit)
          .map((document) => describeHit(index, ranking, document, query)),
        counts,
        total: passed.length,
        unfiltered: ranking.found.length,
        complete: passed.filter(ranking.isComplete).length,
        respelt: listReplaced(query, 'spelling'),
        translated: listReplaced(query, 'norm'),
        missing: query.words
          .filter(({ required, matches }) => required && matches.length === 0)
          .map(({ word }) => word),
        currentTerms: findCurrentTerms(query.words.map(({ word }) => word)),
        unknown,
        misused: resolveMisuse(query.misused, index.names.kind),
        askedKind: reading.asked?.label ?? null,
      };
    },
  };

  function answer(parsed: Query, filters: Filters) {
    const { filters: narrowing, unknown } = resolveNarrowing(parsed.narrowed, index.names);
    const asked = readAskedKind(parsed.words, index.names.kind);
    // The words that name the kind are not sought.
    const isAsking = (place: number) => place < (asked?.length ?? 0);
    const words = parsed.words.map((word, place) => (isAsking(place) ? { ...word, required: false } : word));
    const query = { ...parsed, words };
    const names = asked === null ? findNames(query.words) : null;
    return { query, unknown, reading: { asked, names }, ranking: rank(query, narrowing, filters, names !== null) };
  }

  /** The words of a query that were only found by a rule. */
  function listReplaced({ words }: Query, replaced: Rule): SearchResult['respelt'] {
    return words.flatMap(({ word, matches, required }) => {
      // A word of another norm is followed by compounds of what it means.
      if (!required || matches[0]?.rule !== replaced) return [];
      if (replaced === 'spelling' && matches.some(({ rule }) => rule !== replaced)) return [];
      const nearest = matches
        .filter(({ rule }) => rule === replaced)
        .slice(0, MAX_CORRECTIONS)
        .map((match) => index.lexicon.words[match.word]!);
      return [{ typed: word, words: nearest }];
    });
  }

  /** A query of operators alone lists every document that passes; an empty query without filters finds nothing. */
  function rank(query: Query, narrowing: Filters, filters: Filters, isUnion: boolean): Ranking {
    const restriction = { ...query, filters: narrowing };
    const isOpen = isUnrestricted(restriction);
    const allowed = isOpen ? null : restrict(index, restriction);
    const required = query.words.filter((word) => word.required);
    if (required.length === 0 && (!isOpen || hasFilters(filters))) {
      return listDocuments(index, allowed ?? new Uint8Array(index.size).fill(1));
    }
    return rankDocuments(required, allowed, isUnion);
  }
}
