import { z } from 'zod';
import type { TermList } from './vocabulary.ts';

/** The list of terms that each field made by {@link termField} chooses from. */
export const termFields = z.registry<{ list: TermList }>();

/** A field that holds the id of a term. Which ids there are is said by the vocabulary of the review, not here. */
export function termField(list: TermList) {
  return z.string().register(termFields, { list });
}
