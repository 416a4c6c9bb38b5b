import type { Routes } from '../../routes/routes.ts';
import type { Collection } from '../../schemas/collections.ts';

/** A kind of hits: a collection of records, or parts of records with their own address. */
export type Kind = Collection | 'groups' | 'findings' | 'conclusions' | 'statements';

/**
 * Score factor per kind, in the order in which kinds are listed: records that contain others rank below their parts.
 */
export const kindShares: Record<Kind, number> = {
  themes: 0.92,
  groups: 0.97,
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

/** Value of the kind facet that claims which are findings of studies have besides their kind. */
export const STUDY_FINDINGS = 'study-findings';

/** A value of the kind facet. */
export type KindValue = Kind | typeof STUDY_FINDINGS;

/** All values of the kind facet, in their order. */
export const kindValues = kinds.flatMap((kind): KindValue[] => (kind === 'findings' ? [STUDY_FINDINGS, kind] : [kind]));

/**
 * The address of a document.
 *
 * @param id Of a record, or `<record>#<part>`.
 */
export function addressOf(routes: Pick<Routes, 'record' | 'anchor'>, kind: Kind, id: string): string {
  const [record = '', part = ''] = id.split('#');
  if (kind === 'groups' || kind === 'findings') {
    return routes.record({ collection: kind, id: part, theme: { id: record } });
  }
  if (kind === 'conclusions' || kind === 'statements') return routes.anchor({ collection: 'theses', id: record }, part);
  return routes.record({ collection: kind, id });
}
