import type { Node, NoteNode, ThemePart } from './corpus.ts';

const weight = { avoid: 0, check: 1, know: 2 };

/** The notes on a record: on itself, on the work of a study, and on the claims of a theme. */
export function listNotes(node: Node | ThemePart): NoteNode[] {
  switch (node.collection) {
    case 'quotes':
    case 'theory':
    case 'references':
    case 'findings':
      return node.notes;
    case 'studies':
      return [...node.notes, ...node.reference.notes];
    case 'themes':
      return [...new Set(node.findings.flatMap(({ notes }) => notes))];
    default:
      return [];
  }
}

/** The note a reader has to know before relying on something; null where none asks for more than attention. */
export function findWarning(notes: readonly NoteNode[]): NoteNode | null {
  const [first] = sortBySeverity(notes);
  return first === undefined || first.data.severity === 'know' ? null : first;
}

/** Sorts notes by severity, highest first. */
export function sortBySeverity(notes: readonly NoteNode[]): NoteNode[] {
  return notes.toSorted(compareSeverity);
}

/** The graver of two notes first. */
export function compareSeverity(a: NoteNode, b: NoteNode): number {
  return weight[a.data.severity] - weight[b.data.severity];
}
