import type { Routes } from '../../routes/routes.ts';
import type { Collection } from '../../schemas/collections.ts';

/** What a hit can be: a record, or a part of one that has its own address. */
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

/** The address of a document. A part of a record has an id of the form `<record>#<part>`. */
export function addressOf(routes: Pick<Routes, 'record' | 'anchor'>, kind: Kind, id: string): string {
  const [record = '', part = ''] = id.split('#');
  if (kind === 'findings') return routes.record({ collection: kind, id: part, theme: { id: record } });
  if (kind === 'conclusions' || kind === 'statements') return routes.anchor({ collection: 'theses', id: record }, part);
  return routes.record({ collection: kind, id });
}
