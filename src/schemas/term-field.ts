import { z } from 'zod';
import type { TermList } from './vocabulary.ts';

/** The list of terms that each field made by {@link termField} chooses from. */
export const termFields = z.registry<{ list: TermList; isNeeded: boolean }>();

/**
 * Schema of a field with the id of a term. Valid ids are those of the review's vocabulary, checked with the corpus.
 *
 * @param isNeeded Whether a field that may be null still names a term where the review has any.
 */
export function termField(list: TermList, { isNeeded = false } = {}) {
  return z.string().register(termFields, { list, isNeeded });
}
