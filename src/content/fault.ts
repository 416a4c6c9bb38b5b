import type { Problem } from '../corpus/problem.ts';

/** What is wrong with a line of a file, before it is known which field it belongs to. */
export interface Fault {
  /** Counted from 1. */
  line: number;
  /** The text as it stands there. */
  seen: string;
  /** What is wrong, and how to write it. */
  reason: string;
}

/** A fault as it is reported: its line stands where other problems name the field. */
export function toProblem(file: string, { line, seen, reason }: Fault): Problem {
  return { file, field: `linje ${line}`, value: seen, reason, suggestion: null };
}
