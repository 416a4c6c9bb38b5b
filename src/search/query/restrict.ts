import { applyFilters, hasFilters, type Filters } from '../model/facets.ts';
import type { LoadedIndex } from '../index/load-index.ts';
import type { Match } from '../model/match.ts';
import { fields } from '../model/options.ts';
import { findPhrase, type Phrase } from './phrases.ts';
import { bitsOf, listDocumentsWith } from '../index/postings.ts';

/** Context is not shown, so a choice or an exclusion by its words would look arbitrary. */
const ownBits = bitsOf(fields.filter((field) => field !== 'context'));

/** Conditions on documents other than the query words. */
export interface Restriction {
  /** Phrases that must occur, each with those that are as good. */
  phrases: readonly (readonly Phrase[])[];
  /** Phrases that must not occur. */
  withoutPhrases: readonly Phrase[];
  /** Words that must not occur outside the context. */
  without: readonly (readonly Match[])[];
  filters: Filters;
}

/** Whether a restriction has no conditions. */
export function isUnrestricted({ phrases, withoutPhrases, without, filters }: Restriction): boolean {
  return phrases.length + withoutPhrases.length + without.length === 0 && !hasFilters(filters);
}

/** Evaluates a restriction: 1 for each document that may be found. */
export function restrict(index: LoadedIndex, { phrases, withoutPhrases, without, filters }: Restriction): Uint8Array {
  const all = Array.from({ length: index.size }, (_, document) => document);
  const required = phrases.map((choices) => findChoices(index, choices));
  const forbidden = withoutPhrases.map((phrase) => findPhrase(index, phrase));
  const { passed } = applyFilters(index.facets, all, filters);
  const allowed = new Uint8Array(index.size);
  for (const document of passed) {
    const fits =
      required.every((sets) => sets.some((set) => set.has(document))) && !forbidden.some((set) => set.has(document));
    allowed[document] = fits ? 1 : 0;
  }
  for (const { word } of without.flat()) excludeWord(index, word, allowed);
  return allowed;
}

/** The documents that have each choice: a word in any field, a phrase in one of the written fields. */
function findChoices(index: LoadedIndex, choices: readonly Phrase[]): Set<number>[] {
  return choices.map((phrase) => {
    const [words, ...others] = phrase;
    if (words === undefined || others.length > 0 || choices.length === 1) return findPhrase(index, phrase);
    return new Set([...words].flatMap((word) => listDocumentsWith(index.postings, word, ownBits)));
  });
}

function excludeWord({ postings }: LoadedIndex, word: number, allowed: Uint8Array): void {
  for (const document of listDocumentsWith(postings, word, ownBits)) allowed[document] = 0;
}
