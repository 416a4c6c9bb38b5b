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
): { passed: number[]; counts: FacetCounts } {
  const tallies = facets.map((facet) => {
    const { sets, column } = columns[facet];
    const chosen = filters[facet] ?? [];
    const fits = sets.map((values) => chosen.length === 0 || values.some((value) => chosen.includes(value)));
    return { facet, sets, column, fits, counted: new Uint32Array(sets.length) };
  });
  const passed: number[] = [];
  for (const document of documents) {
    let failed = 0;
    let failing = tallies[0]!;
    for (const tally of tallies) {
      if (tally.fits[tally.column[document]!]) continue;
      failed += 1;
      failing = tally;
    }
    if (failed === 0) {
      passed.push(document);
      for (const { counted, column } of tallies) counted[column[document]!]! += 1;
    }
    // What fails in one facet alone is what that facet could still let in.
    else if (failed === 1) failing.counted[failing.column[document]!]! += 1;
  }
  const counts = tallies.map(({ facet, sets, counted }) => [facet, countValues(sets, counted)] as const);
  return { passed, counts: Object.fromEntries(counts) as FacetCounts };
}

function countValues(sets: readonly (readonly string[])[], counted: Uint32Array): Map<string, number> {
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
