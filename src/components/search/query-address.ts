import { readParameter } from '../../routes/read-parameter.ts';
import type { Routes } from '../../routes/routes.ts';
import { facets, type Facet, type Filters, type NamedValue } from '../../search/model/facets.ts';
import { MAX_QUERY_LENGTH } from '../../search/model/options.ts';

/** Initial number of hits: few, since they are rerendered on every keystroke. */
export const INITIAL_LIMIT = 10;
/** Number of hits added each time. */
export const LIMIT_STEP = 20;
const MAX_LIMIT = 1000;

/** State of the search page, all of it in the URL. */
export interface AskedSearch {
  query: string;
  filters: Filters;
  /** Whether hits are grouped by kind. */
  grouped: boolean;
  /** Number of hits to show. */
  limit: number;
}

export const nothingAsked: AskedSearch = { query: '', filters: {}, grouped: false, limit: INITIAL_LIMIT };

const viewName = 'vis';
const GROUPED = 'grupper';
const limitName = 'antall';

/**
 * Parses the search state from a URL. Never throws: invalid escapes are removed.
 *
 * @param search The query string, with its question mark.
 * @returns The state, and whether invalid escapes were removed.
 */
export function readSearchAddress(search: string): { asked: AskedSearch; broken: boolean } {
  const { value: query, broken } = readParameter(search, 'q') ?? { value: '', broken: false };
  const parameters = new URLSearchParams(search);
  const limit = Number(parameters.get(limitName));
  const asked = {
    query,
    filters: Object.fromEntries(facets.map((facet) => [facet, [...new Set(parameters.getAll(facet))]])),
    grouped: parameters.get(viewName) === GROUPED,
    limit: Number.isInteger(limit) && limit > INITIAL_LIMIT && limit <= MAX_LIMIT ? limit : INITIAL_LIMIT,
  };
  return { asked, broken };
}

/** Formats a search state as a URL. */
export function writeSearchAddress(routes: Routes, { query, filters, grouped, limit }: AskedSearch): string {
  return routes.search(query.trim() === '' ? undefined : query.slice(0, MAX_QUERY_LENGTH), {
    ...Object.fromEntries(facets.map((facet) => [facet, filters[facet] ?? []])),
    ...(grouped ? { [viewName]: [GROUPED] } : {}),
    ...(limit > INITIAL_LIMIT ? { [limitName]: [`${limit}`] } : {}),
  });
}

/** Splits filters into known and unknown values. */
export function checkFilters(
  filters: Filters,
  names: Record<Facet, readonly NamedValue[]>,
): { filters: Filters; unknown: string[] } {
  const isKnown = (facet: Facet, value: string) => names[facet].some(([known]) => known === value);
  const sort = (wanted: boolean) =>
    facets.map((facet) => [facet, (filters[facet] ?? []).filter((value) => isKnown(facet, value) === wanted)] as const);
  return { filters: Object.fromEntries(sort(true)), unknown: sort(false).flatMap(([, values]) => values) };
}

/** Toggles a filter value. */
export function toggleFilter(filters: Filters, facet: Facet, value: string): Filters {
  const chosen = filters[facet] ?? [];
  return {
    ...filters,
    [facet]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
  };
}
