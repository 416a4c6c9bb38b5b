import type { Routes } from '../../routes/routes.ts';
import type { Collection } from '../../schemas/collections.ts';

/** Kinds of hits: a collection of records, or parts of records with their own address. */
export const kinds = [
  'themes',
  'theory',
  'quotes',
  'findings',
  'studies',
  'references',
  'theses',
  'conclusions',
  'statements',
  'bridges',
  'notes',
  'facts',
] as const satisfies (Collection | 'findings' | 'conclusions' | 'statements')[];

export type Kind = (typeof kinds)[number];

/**
 * The address of a document.
 *
 * @param id Of a record, or `<record>#<part>`.
 */
export function addressOf(routes: Pick<Routes, 'record' | 'anchor'>, kind: Kind, id: string): string {
  const [record = '', part = ''] = id.split('#');
  if (kind === 'findings') return routes.record({ collection: kind, id: part, theme: { id: record } });
  if (kind === 'conclusions' || kind === 'statements') return routes.anchor({ collection: 'theses', id: record }, part);
  return routes.record({ collection: kind, id });
}
