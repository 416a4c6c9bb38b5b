import { closest } from 'fastest-levenshtein';

/** A mistake in the content: its location, the reason and a suggestion. */
export interface Problem {
  /** Path of the file below the content folder, e.g. `themes/samvaer.yaml`. */
  file: string;
  /** Path of the field; empty for the whole file. */
  field: string;
  /** The value as written; null if there is none to show. */
  value: string | null;
  /** One sentence saying what is wrong. */
  reason: string;
  /** The nearest valid value; null if there is none. */
  suggestion: string | null;
}

/** The valid value with the smallest edit distance; null if there are none. */
export function suggestNearest(value: string, valid: Iterable<string>): string | null {
  const candidates = [...valid];
  return candidates.length === 0 ? null : closest(value, candidates);
}

/**
 * A problem with a value.
 *
 * @param valid Valid values to suggest the nearest of.
 */
export function makeProblem(
  file: string,
  field: string,
  value: string,
  reason: string,
  valid: Iterable<string> = [],
): Problem {
  return { file, field, value, reason, suggestion: suggestNearest(value, valid) };
}
