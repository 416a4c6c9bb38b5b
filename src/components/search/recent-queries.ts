import { MAX_QUERY_LENGTH } from '../../search/model/options.ts';
import { readStored, removeStored, writeStored } from './browser-storage.ts';

const KEY = 'belegg:recent-queries';
const MAX_QUERIES = 8;

/** Queries with a followed hit, newest first. They never leave the browser. */
export function readRecentQueries(): string[] {
  const stored = readStored(KEY);
  return Array.isArray(stored) ? tidy(stored.filter((entry) => typeof entry === 'string')) : [];
}

/** Adds a query to the recent ones; returns them all. */
export function rememberQuery(query: string): string[] {
  const queries = tidy([query, ...readRecentQueries()]);
  writeStored(KEY, queries);
  return queries;
}

/** Deletes all recent queries. */
export function forgetQueries(): void {
  removeStored(KEY);
}

/** Deduplicates queries, ignoring case and white space, and limits their number. */
function tidy(queries: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const query of queries) {
    const tidied = query.slice(0, MAX_QUERY_LENGTH).trim().replace(/\s+/g, ' ');
    const key = tidied.toLowerCase();
    if (key !== '' && !byKey.has(key)) byKey.set(key, tidied);
  }
  return [...byKey.values()].slice(0, MAX_QUERIES);
}
