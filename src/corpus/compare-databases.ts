import { normaliseText } from '../schemas/normalise-text.ts';
import type { Thesis } from '../schemas/thesis.ts';

/** Databases named only in the search log or only in the running text, as written there. Case-insensitive. */
export function compareDatabases({ databases, searchLog }: Pick<Thesis, 'databases' | 'searchLog'>): {
  onlyTable: string[];
  onlyText: string[];
} {
  const inTable = [...new Set(searchLog.flatMap((row) => row.databases))];
  return { onlyTable: listMissing(inTable, databases), onlyText: listMissing(databases, inTable) };
}

function listMissing(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(keyOf));
  return names.filter((name) => !known.has(keyOf(name)));
}

function keyOf(name: string): string {
  return normaliseText(name).toLowerCase();
}
