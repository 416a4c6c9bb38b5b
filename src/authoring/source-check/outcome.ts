import type { Problem } from '../../corpus/problem.ts';

/** What became of one thing a check looked at: it holds, a waiver covers it, or there is a gap. */
export type Outcome = 'covered' | 'waived' | Problem;

/** All that one check looked at. */
export interface CheckResult {
  /** What was looked at, in the plural, as a reader of the table knows it. */
  name: string;
  /** The thesis; null for checks that concern the whole content. */
  thesis: string | null;
  outcomes: Outcome[];
}

/** The gaps among some outcomes. */
export function listGaps(results: readonly CheckResult[]): Problem[] {
  return results.flatMap(({ outcomes }) => outcomes.filter((outcome) => typeof outcome !== 'string'));
}

/** A gap. `reason` says what is wrong and what to do, without a full stop at its end. */
export function gap(file: string, field: string, value: string | null, reason: string): Problem {
  return { file, field, value, reason, suggestion: null };
}
