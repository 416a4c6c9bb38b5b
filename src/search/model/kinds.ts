import type { Routes } from '../../routes/routes.ts';
import type { Collection } from '../../schemas/collections.ts';

/** A kind of hits: a collection of records, or parts of records with their own address. */
export type Kind = Collection | 'findings' | 'conclusions' | 'statements';

/**
 * Score factor per kind, in the order in which kinds are listed: records that contain others rank below their parts.
 */
export const kindShares: Record<Kind, number> = {
  themes: 0.92,
  theory: 1,
  quotes: 1,
  findings: 1,
  studies: 0.85,
  references: 0.93,
  theses: 0.85,
  conclusions: 0.95,
  statements: 0.9,
  bridges: 0.85,
  notes: 0.8,
  facts: 0.9,
};

/** All kinds, in their order. */
export const kinds = Object.keys(kindShares) as Kind[];

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
