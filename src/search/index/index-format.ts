import type { CarriedFacet, Facet, NamedValue } from '../model/facets.ts';
import type { Kind } from '../model/kinds.ts';
import type { SearchOptions } from '../model/options.ts';
import type { VoiceName } from '../model/document.ts';

/** Fields whose words are listed per word instead of written out as text. */
export const listedFields = ['keywords', 'context', 'people'] as const;

export type ListedField = (typeof listedFields)[number];

/** Fields that are written out, since hits show them. */
export const writtenFields = ['title', 'text', 'translation'] as const;

export type WrittenField = (typeof writtenFields)[number];

/**
 * The file that build and browser share. Documents are columns, all in the same order: kind by kind, best known first.
 * What can be computed from the words (stems, foldings, parts, the postings of written text) is not in it.
 */
export interface SearchIndex {
  version: number;
  options: SearchOptions;
  /** See `packLexicon`. */
  lexicon: string;
  separators: string[];
  spellings: string[];
  /** How many documents of each kind. */
  kinds: [Kind, number][];
  /** See `packIds`. */
  ids: string;
  idWords: string[];
  /** See `encodeTexts`; one text per document. */
  written: Record<WrittenField, string>;
  /**
   * The documents that list any word, and for each word with a space after, which of these have it: packed distances from
   * one to the next.
   */
  listed: Record<ListedField, { holders: string; words: string }>;
  /** What documents share, each value once; labels as written texts. */
  labels: string;
  voices: VoiceName[];
  languages: string[];
  /** Packed numbers, one per document: 0 for none, else one more than its place in the list. */
  shared: Record<SharedColumn, string>;
  /**
   * For each facet its values, the sets of them that occur (packed places, with a space after each set), and the packed
   * number of each document's set.
   */
  facets: Record<CarriedFacet, { values: string[]; sets: string; column: string }>;
  /** What the values of the facets are called. */
  names: Record<Facet, NamedValue[]>;
  /** Outdated terms, each with the number of the document that carries the current one. */
  formerTerms: [term: string, document: number][];
}

/** Columns of values that many documents share: places and sources from the labels, voices, languages. */
export const sharedColumns = ['place', 'source', 'voice', 'language', 'translationLanguage'] as const;

export type SharedColumn = (typeof sharedColumns)[number];
