import { kindShares, type Kind } from './kinds.ts';

/** Version of the index format. Files of another version are rejected. */
export const INDEX_VERSION = 8;

/**
 * The searched fields of a document, see `SearchDocument`. `context` also has the places, `people` the sources: authors
 * and years.
 */
export const fields = ['title', 'aliases', 'keywords', 'text', 'translation', 'context', 'people'] as const;

export type Field = (typeof fields)[number];

/** The rule by which a query word matched a word of the corpus. */
export type Rule =
  'exact' | 'letters' | 'inflection' | 'norm' | 'family' | 'beginning' | 'compound' | 'part' | 'related' | 'spelling';

/** Ranking parameters. They are stored in the index, so a site is tuned at build time. */
export interface SearchOptions {
  /** BM25F field boosts. */
  boosts: Record<Field, number>;
  /** BM25F length normalisation (`b`) per field, 0–1. */
  lengthPenalty: Record<Field, number>;
  /** Score factor per kind. */
  kinds: Record<Kind, number>;
  /** Score factor for a claim that is no finding of studies. */
  otherClaims: number;
  /** BM25 term frequency saturation (`k1`). */
  saturation: number;
  /** Score factor for a text with all query words in order; less for shorter runs. */
  phraseBonus: number;
  /** Score factor for a document with all query words in one sentence, or among its keywords. */
  togetherBonus: number;
  /** Number of top documents that are reranked by word order and proximity. */
  reread: number;
  /** Groups of near-synonyms: each word of a group finds the others. */
  synonyms: readonly (readonly string[])[];
}

export const defaultOptions: SearchOptions = {
  boosts: { title: 7, aliases: 5, keywords: 2, text: 2, translation: 1, context: 0.4, people: 2 },
  lengthPenalty: { title: 0.4, aliases: 0.3, keywords: 0.3, text: 0.3, translation: 0.5, context: 0.6, people: 0.3 },
  kinds: kindShares,
  otherClaims: 0.97,
  saturation: 1.2,
  phraseBonus: 1.8,
  togetherBonus: 1.5,
  reread: 50,
  synonyms: [],
};

/** Maximum query length in characters. Longer queries are cut, and the page says so. */
export const MAX_QUERY_LENGTH = 200;
