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

/** The documents that pass some filters, and the counts that go with them. */
export function applyFilters(
  index: { valuesOf: (facet: Facet, document: number) => readonly string[] },
  documents: readonly number[],
  filters: Filters,
): { passed: number[]; counts: FacetCounts } {
  const active = facets.filter((facet) => (filters[facet]?.length ?? 0) > 0);
  const passed: number[] = [];
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as FacetCounts;
  for (const document of documents) {
    const failed = active.filter((facet) => !isChosen(index.valuesOf(facet, document), filters[facet] ?? []));
    if (failed.length === 0) passed.push(document);
    // What fails in one facet alone is what that facet could still let in.
    for (const facet of failed.length === 0 ? facets : failed.length === 1 ? failed : []) {
      for (const value of index.valuesOf(facet, document)) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
  }
  return { passed, counts };
}

/** Whether any facet has a chosen value. */
export function hasFilters(filters: Filters): boolean {
  return facets.some((facet) => (filters[facet]?.length ?? 0) > 0);
}

function isChosen(values: readonly string[], chosen: readonly string[]): boolean {
  return values.some((value) => chosen.includes(value));
}
