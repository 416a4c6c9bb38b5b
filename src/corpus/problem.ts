import { closest } from 'fastest-levenshtein';

/** A mistake in the content: where it stands, what is wrong, and what may have been meant. */
export interface Problem {
  /** Path of the file below the content folder, e.g. `themes/samvaer.yaml`. */
  file: string;
  /** Path of the field; empty where the whole file is meant. */
  field: string;
  /** The value as written; null where there is none to show. */
  value: string | null;
  /** One sentence that says what is wrong. */
  reason: string;
  /** The nearest valid value, where there is one. */
  suggestion: string | null;
}

/** The valid value nearest to a wrong one; null where there is nothing to choose from. */
export function suggestNearest(value: string, valid: Iterable<string>): string | null {
  const candidates = [...valid];
  return candidates.length === 0 ? null : closest(value, candidates);
}

/** A problem with a value; `valid` are the values to suggest the nearest of. */
export function makeProblem(
  file: string,
  field: string,
  value: string,
  reason: string,
  valid: Iterable<string> = [],
): Problem {
  return { file, field, value, reason, suggestion: suggestNearest(value, valid) };
}
