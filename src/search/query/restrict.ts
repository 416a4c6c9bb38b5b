import { applyFilters, hasFilters, type Filters } from '../model/facets.ts';
import type { LoadedIndex } from '../index/load-index.ts';
import type { Match } from '../model/match.ts';
import { fields } from '../model/options.ts';
import { findPhrase, type Phrase } from './phrases.ts';
import { bitsOf, listDocumentsWith } from '../index/postings.ts';

/** Context is what stands around a document and is not shown: its words would exclude for no reason one can see. */
const excludingBits = bitsOf(fields.filter((field) => field !== 'context'));

/** What a document must be for a query, beside having its words. */
export interface Restriction {
  /** Phrases it must have. */
  phrases: readonly Phrase[];
  /** Phrases it must not have. */
  withoutPhrases: readonly Phrase[];
  /** Words it must not have in what it shows, its keywords or its names. */
  without: readonly (readonly Match[])[];
  filters: Filters;
}

/** Whether a restriction lets through everything. */
export function isFree({ phrases, withoutPhrases, without, filters }: Restriction): boolean {
  return phrases.length + withoutPhrases.length + without.length === 0 && !hasFilters(filters);
}

/** Which documents a restriction lets through: 1 for each that may be found. */
export function restrict(index: LoadedIndex, { phrases, withoutPhrases, without, filters }: Restriction): Uint8Array {
  const all = Array.from({ length: index.size }, (_, document) => document);
  const having = phrases.map((phrase) => findPhrase(index, phrase));
  const lacking = withoutPhrases.map((phrase) => findPhrase(index, phrase));
  const { passed } = applyFilters(index.facets, all, filters);
  const allowed = new Uint8Array(index.size);
  for (const document of passed) {
    const fits = having.every((set) => set.has(document)) && !lacking.some((set) => set.has(document));
    allowed[document] = fits ? 1 : 0;
  }
  for (const { word } of without.flat()) forbid(index, word, allowed);
  return allowed;
}

function forbid({ postings }: LoadedIndex, word: number, allowed: Uint8Array): void {
  for (const document of listDocumentsWith(postings, word, excludingBits)) allowed[document] = 0;
}
