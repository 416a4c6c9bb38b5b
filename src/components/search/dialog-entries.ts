import type { Routes } from '../../routes/routes.ts';
import { hitAddress } from '../../search/query/arrival.ts';
import type { Hit } from '../../search/query/hits.ts';
import type { SearchEngine, SearchResult } from '../../search/query/engine.ts';

/** An entry of the dialog: a hit, the link to all hits, or an offer before anything is typed. */
export type Entry = { href: string } & (
  | { type: 'hit'; hit: Hit }
  | { type: 'all'; total: number }
  | { type: 'recent'; query: string }
  | { type: 'example'; query: string }
  | { type: 'theme'; name: string; findings: number }
);

/** The hits of a query and the link to all of them. */
export function listEntries(result: SearchResult | null, routes: Routes): Entry[] {
  if (result === null) return [];
  return [
    ...result.hits.map((hit): Entry => ({ type: 'hit', hit, href: hitAddress(routes, hit) })),
    { type: 'all', total: result.total, href: routes.search(result.query) },
  ];
}

/** What is offered before anything is typed: recent queries, and once the engine is there, examples and themes. */
export function listOffers(recent: readonly string[], engine: SearchEngine | null, routes: Routes): Entry[] {
  const { examples = [], themes = [] } = engine?.start ?? {};
  const names = new Map(engine?.names.tema.map(([id, name]) => [id, name]));
  const ask = (type: 'recent' | 'example') => (query: string) => ({ type, query, href: routes.search(query) });
  return [
    ...recent.map(ask('recent')),
    ...examples.filter((query) => !recent.includes(query)).map(ask('example')),
    ...themes.map(({ id, findings }): Entry => {
      return { type: 'theme', name: names.get(id) ?? id, findings, href: routes.record({ collection: 'themes', id }) };
    }),
  ];
}
