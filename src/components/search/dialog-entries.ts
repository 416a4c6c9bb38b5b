import type { Routes } from '../../routes/routes.ts';
import { hitAddress } from '../../search/query/arrival.ts';
import type { Hit } from '../../search/query/hits.ts';
import type { SearchResult } from '../../search/query/engine.ts';

/** An entry of the dialog: a hit, the link to all hits, or a recent query. */
export type Entry = { href: string } & (
  { type: 'hit'; hit: Hit } | { type: 'all'; total: number } | { type: 'recent'; query: string }
);

/** The hits of a query and the link to all of them; recent queries if it is empty. */
export function listEntries(
  query: string,
  result: SearchResult | null,
  recent: readonly string[],
  routes: Routes,
): Entry[] {
  if (query.trim() === '')
    return recent.map((earlier) => ({ type: 'recent', query: earlier, href: routes.search(earlier) }));
  if (result === null) return [];
  return [
    ...result.hits.map((hit): Entry => ({ type: 'hit', hit, href: hitAddress(routes, hit) })),
    { type: 'all', total: result.total, href: routes.search(result.query) },
  ];
}
