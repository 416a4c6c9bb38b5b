import type { Thesis } from '../schemas/thesis.ts';

/** Databases that only the search rows or only the running text names, as written there; case makes no difference. */
export function compareDatabases({ databases, searchLog }: Pick<Thesis, 'databases' | 'searchLog'>): {
  onlyTable: string[];
  onlyText: string[];
} {
  const inTable = [...new Set(searchLog.flatMap((row) => row.databases))];
  return { onlyTable: listMissing(inTable, databases), onlyText: listMissing(databases, inTable) };
}

function listMissing(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map((name) => name.toLowerCase()));
  return names.filter((name) => !known.has(name.toLowerCase()));
}
