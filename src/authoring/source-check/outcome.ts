import type { Problem } from '../../corpus/problem.ts';

/** Outcome for one item: correct, waived, or a gap. */
export type Outcome = 'covered' | 'waived' | Problem;

/** Result of one check. */
export interface CheckResult {
  /** Label of the checked items, in the plural, as shown in the table. */
  name: string;
  /** Thesis id; null for checks of the whole content. */
  thesis: string | null;
  outcomes: Outcome[];
}

/** All gaps in some results. */
export function listGaps(results: readonly CheckResult[]): Problem[] {
  return results.flatMap(({ outcomes }) => outcomes.filter((outcome) => typeof outcome !== 'string'));
}

/**
 * Makes a gap.
 *
 * @param reason What is wrong and what to do, without a final full stop.
 */
export function gap(file: string, field: string, value: string | null, reason: string): Problem {
  return { file, field, value, reason, suggestion: null };
}
