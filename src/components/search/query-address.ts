import { readParameter } from '../../routes/read-parameter.ts';
import type { Routes } from '../../routes/routes.ts';
import { facets, type Facet, type Filters, type NamedValue } from '../../search/model/facets.ts';
import { LONGEST_QUERY } from '../../search/model/options.ts';

/** How many hits are shown at first: few, since they are drawn anew with every letter. */
export const FIRST = 10;
/** How many more are shown each time. */
export const MORE = 20;
const MOST = 1000;

/** What a reader asks of the search page; its address holds all of it. */
export interface AskedSearch {
  query: string;
  filters: Filters;
  /** Whether hits stand kind by kind instead of by rank. */
  grouped: boolean;
  /** How many hits to show. */
  limit: number;
}

export const nothingAsked: AskedSearch = { query: '', filters: {}, grouped: false, limit: FIRST };

const viewName = 'vis';
const GROUPED = 'grupper';
const limitName = 'antall';

/**
 * Reads what an address asks for. A broken escape costs no more than itself: the rest of the query is still read.
 *
 * @param search The part of the address from the question mark.
 * @returns What is asked, and whether it held characters that could not be read and were left out.
 */
export function readSearchAddress(search: string): { asked: AskedSearch; broken: boolean } {
  const { value: query, broken } = readParameter(search, 'q') ?? { value: '', broken: false };
  const parameters = new URLSearchParams(search);
  const limit = Number(parameters.get(limitName));
  const asked = {
    query,
    filters: Object.fromEntries(facets.map((facet) => [facet, [...new Set(parameters.getAll(facet))]])),
    grouped: parameters.get(viewName) === GROUPED,
    limit: Number.isInteger(limit) && limit > FIRST && limit <= MOST ? limit : FIRST,
  };
  return { asked, broken };
}

/** The address that asks for something. */
export function writeSearchAddress(routes: Routes, { query, filters, grouped, limit }: AskedSearch): string {
  return routes.search(query.trim() === '' ? undefined : query.slice(0, LONGEST_QUERY), {
    ...Object.fromEntries(facets.map((facet) => [facet, filters[facet] ?? []])),
    ...(grouped ? { [viewName]: [GROUPED] } : {}),
    ...(limit > FIRST ? { [limitName]: [`${limit}`] } : {}),
  });
}

/** Splits filters into those that exist and the values that nobody knows. */
export function checkFilters(
  filters: Filters,
  names: Record<Facet, readonly NamedValue[]>,
): { filters: Filters; unknown: string[] } {
  const isKnown = (facet: Facet, value: string) => names[facet].some(([known]) => known === value);
  const sort = (wanted: boolean) =>
    facets.map((facet) => [facet, (filters[facet] ?? []).filter((value) => isKnown(facet, value) === wanted)] as const);
  return { filters: Object.fromEntries(sort(true)), unknown: sort(false).flatMap(([, values]) => values) };
}

/** Filters with a value put in, or taken out if it was there. */
export function toggleFilter(filters: Filters, facet: Facet, value: string): Filters {
  const chosen = filters[facet] ?? [];
  return {
    ...filters,
    [facet]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
  };
}
