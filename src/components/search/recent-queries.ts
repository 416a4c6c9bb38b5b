import { LONGEST_QUERY } from '../../search/model/options.ts';
import { readStored, removeStored, writeStored } from './browser-storage.ts';

const KEY = 'belegg:recent-queries';
const MOST_QUERIES = 8;

/** The queries a reader followed a hit of, newest first. They never leave the browser. */
export function readRecentQueries(): string[] {
  const stored = readStored(KEY);
  return Array.isArray(stored) ? tidy(stored.filter((entry) => typeof entry === 'string')) : [];
}

/** Puts a query first among the remembered ones and returns them all. */
export function rememberQuery(query: string): string[] {
  const queries = tidy([query, ...readRecentQueries()]);
  writeStored(KEY, queries);
  return queries;
}

/** Forgets all queries. */
export function forgetQueries(): void {
  removeStored(KEY);
}

/** Each query once, whatever its case and spaces, and no more than are shown. */
function tidy(queries: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const query of queries) {
    const tidied = query.slice(0, LONGEST_QUERY).trim().replace(/\s+/g, ' ');
    const key = tidied.toLowerCase();
    if (key !== '' && !byKey.has(key)) byKey.set(key, tidied);
  }
  return [...byKey.values()].slice(0, MOST_QUERIES);
}
