import type { Kind } from './kinds.ts';

/** Number of the index format. A file with another number is refused instead of misread. */
export const INDEX_VERSION = 6;

/**
 * The fields of a document. `text` and `translation` are what a reader sees; `keywords` are words that records list for
 * searching, in every language; `context` is what stands around it; `people` holds authors and years.
 */
export const fields = ['title', 'keywords', 'text', 'translation', 'context', 'people'] as const;

export type Field = (typeof fields)[number];

/** How a query word came to match a word of the corpus. */
export type Rule = 'exact' | 'letters' | 'inflection' | 'beginning' | 'compound' | 'part' | 'related' | 'spelling';

/** Everything that decides the ranking. The index carries it, so that a site can be tuned where it is built. */
export interface SearchOptions {
  /** How much a match in each field counts. */
  boosts: Record<Field, number>;
  /** How much the length of a field dampens a match, 0–1. */
  lengthPenalty: Record<Field, number>;
  /** How much a match in each kind counts: records that gather others come after what they gather. */
  kinds: Record<Kind, number>;
  /** BM25: how soon further occurrences of a word stop counting. */
  saturation: number;
  /** Most a run of words in the order of the query multiplies a score by. */
  phraseBonus: number;
  /** What all words in one sentence, or among the keywords, multiply a score by. */
  togetherBonus: number;
  /** How many of the best documents are read for phrases and sentences. */
  reread: number;
  /** Words that the texts use alike: each group of them finds the others too. */
  synonyms: readonly (readonly string[])[];
}

export const defaultOptions: SearchOptions = {
  boosts: { title: 7, keywords: 3, text: 2, translation: 1, context: 0.4, people: 2 },
  lengthPenalty: { title: 0.4, keywords: 0.3, text: 0.3, translation: 0.5, context: 0.6, people: 0.3 },
  kinds: {
    themes: 0.92,
    theory: 1,
    quotes: 1,
    findings: 1,
    studies: 0.85,
    references: 0.93,
    theses: 0.85,
    conclusions: 0.95,
    statements: 0.9,
    bridges: 0.85,
    notes: 0.8,
    facts: 0.9,
  },
  saturation: 1.2,
  phraseBonus: 1.8,
  togetherBonus: 1.5,
  reread: 50,
  synonyms: [],
};

/** The longest query that is read, in characters; the rest is cut off and the page says so. */
export const LONGEST_QUERY = 200;
