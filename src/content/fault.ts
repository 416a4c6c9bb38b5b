import type { Problem } from '../corpus/problem.ts';

/** A problem in a line of a file, before its field is known. */
export interface Fault {
  /** Counted from 1. */
  line: number;
  /** Excerpt of the line. */
  seen: string;
  /** The problem and its remedy, without a final full stop. */
  reason: string;
}

/** Converts a fault to a problem, with the line in place of the field. */
export function toProblem(file: string, { line, seen, reason }: Fault): Problem {
  return { file, field: `linje ${line}`, value: seen, reason, suggestion: null };
}
