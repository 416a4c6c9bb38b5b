import type { CarriedFacet, Facet, NamedValue } from '../model/facets.ts';
import type { Kind } from '../model/kinds.ts';
import type { SearchOptions } from '../model/options.ts';
import type { ClaimName, VoiceName } from '../model/document.ts';

/** Fields that are stored as postings, not as text. */
export const listedFields = ['keywords', 'context', 'people'] as const;

export type ListedField = (typeof listedFields)[number];

/** Fields that hits show. */
export const shownFields = ['title', 'text', 'translation'] as const;

export type ShownField = (typeof shownFields)[number];

/** Fields that are stored as text: those that hits show, and the aliases, of which each is a sentence. */
export const writtenFields = [...shownFields, 'aliases'] as const;

export type WrittenField = (typeof writtenFields)[number];

/**
 * The index file, shared by build and browser. It is columnar: every column has the documents in the same order, grouped
 * by kind, findings of studies before other claims. Whatever can be derived from the words (stems, folded keys, postings
 * of written text) is left out.
 *
 * Packed numbers are described in `pack.ts`.
 *
 * @example One quotation, «Tillit tar tid.», with id `tid`, source «Berg (2019)», keyword «tillit» and voice `pupil`:
 *
 *     {
 *       "version": 8,
 *       "lexicon": "A2019EbergEtarCidBllit",
 *       "otherWords": "",
 *       "kinds": [["quotes", 1]],
 *       "claims": [[null, 1]],
 *       "ids": ") ",
 *       "written": { "title": " ", "text": "#*()!& ", "translation": " ", "aliases": " " },
 *       "separators": [".", " (", ")"],
 *       "listed": { "keywords": { "holders": "&", "words": "    &" } },
 *       "links": " ",
 *       "labels": "#'!'&!( ",
 *       "voices": [{ "name": "En elev", "slots": [2] }],
 *       "shared": { "place": "&", "source": "'", "voice": "'" },
 *       "facets": { "stemme": { "values": ["pupil"], "sets": "& ", "column": "'" } }
 *     }
 */
export interface SearchIndex {
  version: number;
  options: SearchOptions;
  /** See `packLexicon`. */
  lexicon: string;
  /** Words of the language that stand in no document but look like some that do, see `packOtherWords`. */
  otherWords: string;
  separators: string[];
  spellings: string[];
  /** Number of documents of each kind, in the order of the columns. */
  kinds: [Kind, number][];
  /** What kinds of claims the documents are, each with how many in a row are so; null for those that are none. */
  claims: [ClaimName | null, number][];
  /** See `packIds`. */
  ids: string;
  idWords: string[];
  /** See `encodeTexts`; one text per document. */
  written: Record<WrittenField, string>;
  /**
   * Postings per field. `holders` are the documents with any word. `words` has for each word, with a space after, its
   * documents as positions among the holders. Both are delta-encoded.
   */
  listed: Record<ListedField, { holders: string; words: string }>;
  /** For each document the documents whose words are its context too: delta-encoded numbers, with a space after. */
  links: string;
  /** Distinct values of the shared columns; places and sources are encoded texts. */
  labels: string;
  voices: VoiceName[];
  languages: string[];
  /** One packed number per document: the 1-based position of its value; 0 for none. */
  shared: Record<SharedColumn, string>;
  /**
   * Per facet: its values, the distinct sets of values (packed positions, with a space after each set), and for each
   * document the packed 1-based number of its set.
   */
  facets: Record<CarriedFacet, { values: string[]; sets: string; column: string }>;
  /** Labels of the facet values. */
  names: Record<Facet, NamedValue[]>;
  start: SearchStart;
  /** Outdated terms, each with the number of the document titled with the current one. */
  formerTerms: [term: string, document: number][];
}

/** What the search offers before anything is typed. */
export interface SearchStart {
  /** Queries that show what the search can do. */
  examples: string[];
  /** Themes, each with how many findings of studies it has. */
  themes: { id: string; findings: number }[];
}

/** Columns whose values are interned: places and sources among the labels, voices, languages. */
export const sharedColumns = ['place', 'source', 'voice', 'language', 'translationLanguage'] as const;

export type SharedColumn = (typeof sharedColumns)[number];
