import type { Problem } from '../../corpus/problem.ts';
import type { SourceCheckName, Tally } from '../../schemas/coverage.ts';

/** Outcome for one item: correct, waived, or a gap. */
export type Outcome = 'covered' | 'waived' | Problem;

/** Result of one check. */
export interface CheckResult {
  check: SourceCheckName;
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

/** Outcomes counted. */
export function countOutcomes(outcomes: readonly Outcome[]): Tally {
  const covered = outcomes.filter((outcome) => outcome === 'covered').length;
  const waived = outcomes.filter((outcome) => outcome === 'waived').length;
  return { covered, waived, missing: outcomes.length - covered - waived };
}
