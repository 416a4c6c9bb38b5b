import { byName } from './by-name.ts';

/** Facets that hits can be filtered by. The names are part of URLs and queries: permanent. */
export const facets = ['kind', 'oppgave', 'tema', 'studie', 'stemme', 'sprak'] as const;

export type Facet = (typeof facets)[number];

/** Facets stored per document. The kind is not: it follows from the position in the index. */
export const carriedFacets = facets.filter((facet) => facet !== 'kind');

export type CarriedFacet = Exclude<Facet, 'kind'>;

/** The values of a document per facet. */
export type FacetValues = Record<CarriedFacet, readonly string[]>;

/** Selected values per facet: OR within a facet, AND between facets. */
export type Filters = Partial<Record<Facet, readonly string[]>>;

/** A facet value with its names: the label first, then synonyms. */
export type NamedValue = [value: string, ...names: string[]];

/** Number of documents per facet value, given the filters of the other facets. */
export type FacetCounts = Record<Facet, Map<string, number>>;

/** The values of one facet, stored per document as the index of a set. */
export interface FacetColumn {
  /** The distinct sets of values. */
  sets: readonly (readonly string[])[];
  /** For each document the index of its set. */
  column: Uint16Array;
}

/** Applies filters; returns the documents that pass and the facet counts. */
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
    // A document that only this facet excludes would pass if another of its values were selected.
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
