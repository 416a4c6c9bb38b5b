import { byName } from './by-name.ts';

/** What hits can be narrowed by; the names stand in addresses and queries and are permanent. */
export const facets = ['kind', 'oppgave', 'tema', 'studie', 'stemme', 'sprak'] as const;

export type Facet = (typeof facets)[number];

/** Facets that documents carry; their kind is known from where they stand in the index. */
export const carriedFacets = facets.filter((facet) => facet !== 'kind');

export type CarriedFacet = Exclude<Facet, 'kind'>;

/** The values of a document per facet. */
export type FacetValues = Record<CarriedFacet, readonly string[]>;

/** Chosen values per facet: a document must have one of them in each facet that has any. */
export type Filters = Partial<Record<Facet, readonly string[]>>;

/** A value of a facet with what readers call it, the name to show first. */
export type NamedValue = [value: string, ...names: string[]];

/** How many documents each value of a facet would leave, given what is chosen in the other facets. */
export type FacetCounts = Record<Facet, Map<string, number>>;

/** What documents have in one facet: each document the number of a set of values. */
export interface FacetColumn {
  /** The sets that occur. */
  sets: readonly (readonly string[])[];
  /** For each document the number of its set. */
  column: Uint16Array;
}

/** The documents that pass some filters, and the counts that go with them. */
export function applyFilters(
  columns: Record<Facet, FacetColumn>,
  documents: readonly number[],
  filters: Filters,
): { passed: readonly number[]; counts: FacetCounts } {
  const active = facets
    .filter((facet) => (filters[facet]?.length ?? 0) > 0)
    .map((facet) => {
      const fits = columns[facet].sets.map((values) => values.some((value) => filters[facet]!.includes(value)));
      return { facet, column: columns[facet].column, fits };
    });
  const passed = active.length === 0 ? documents : documents.filter((document) => findFailed(document).length === 0);
  const counts = byName(facets, (facet) => {
    // What fails in one facet alone is what that facet could still let in.
    const near = active.some((other) => other.facet === facet)
      ? documents.filter((document) => findFailed(document).every((failed) => failed === facet))
      : passed;
    return countValues(columns[facet], near);
  });
  return { passed, counts };

  function findFailed(document: number): Facet[] {
    return active.filter(({ column, fits }) => !fits[column[document]!]).map(({ facet }) => facet);
  }
}

function countValues({ sets, column }: FacetColumn, documents: readonly number[]): Map<string, number> {
  const counted = new Uint32Array(sets.length);
  for (const document of documents) counted[column[document]!]! += 1;
  const counts = new Map<string, number>();
  sets.forEach((values, set) => {
    if (counted[set] === 0) return;
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + counted[set]!);
  });
  return counts;
}

/** Whether any facet has a chosen value. */
export function hasFilters(filters: Filters): boolean {
  return facets.some((facet) => (filters[facet]?.length ?? 0) > 0);
}
