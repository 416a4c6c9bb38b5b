import type { NoteNode } from './corpus.ts';

const weight = { avoid: 0, check: 1, know: 2 };

/** Sorts notes by severity, highest first. */
export function sortBySeverity(notes: readonly NoteNode[]): NoteNode[] {
  return notes.toSorted((a, b) => weight[a.data.severity] - weight[b.data.severity]);
}
