import type { ReferenceNode } from '../corpus/corpus.ts';
import { listMissing, type EntryField } from './completion.ts';

/** Parts of a reference entry whose absence is counted, in the order of an entry. */
const counted = ['authors', 'year', 'title', 'container', 'volume', 'issue', 'pages'] as const satisfies EntryField[];

/** The works, laws aside, of which a part of the entry is unknown, by part; parts that are known of all are left out. */
export function listUnknown(
  works: readonly ReferenceNode[],
): { field: (typeof counted)[number]; works: ReferenceNode[] }[] {
  return counted
    .map((field) => ({ field, works: works.filter(({ data }) => listUnknownOf(data).includes(field)) }))
    .filter(({ works }) => works.length > 0);
}

function listUnknownOf(reference: ReferenceNode['data']): EntryField[] {
  const { completion, type, year } = reference;
  // The name of a law is its author here; its year is part of it.
  if ((completion?.type ?? type) === 'legislation') return [];
  return [...listMissing(reference), ...((completion?.year ?? year) === null ? (['year'] as const) : [])];
}
