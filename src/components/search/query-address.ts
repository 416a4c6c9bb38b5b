import { findMeant, readParameters } from '../../routes/read-parameter.ts';
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
 * Parses the search state from a URL, read as it was meant. Never throws: invalid escapes are removed.
 *
 * @param search The query string, with its question mark.
 * @returns The state, and whether invalid escapes were removed.
 */
export function readSearchAddress(search: string): { asked: AskedSearch; broken: boolean } {
  const values = Map.groupBy(readParameters(search), ({ name }) => name);
  const readAll = (name: string) => (values.get(name) ?? []).map(({ value }) => value);
  const [{ value: query, broken } = { value: '', broken: false }] = values.get('q') ?? [];
  const limit = Number(readAll(limitName)[0]);
  const asked = {
    query,
    filters: Object.fromEntries(facets.map((facet) => [facet, [...new Set(readAll(facet))]])),
    grouped: findMeant(readAll(viewName)[0] ?? '', [GROUPED]) === GROUPED,
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

/** Splits filters into known values, as they are known, and unknown ones. */
export function checkFilters(
  filters: Filters,
  names: Record<Facet, readonly NamedValue[]>,
): { filters: Filters; unknown: string[] } {
  const unknown: string[] = [];
  const known = facets.map((facet) => {
    const values = names[facet].map(([value]) => value);
    const meant = (filters[facet] ?? []).flatMap((value) => {
      const found = findMeant(value, values);
      if (found === undefined) unknown.push(value);
      return found ?? [];
    });
    return [facet, [...new Set(meant)]];
  });
  return { filters: Object.fromEntries(known) as Filters, unknown };
}

/** Toggles a filter value. */
export function toggleFilter(filters: Filters, facet: Facet, value: string): Filters {
  const chosen = filters[facet] ?? [];
  return {
    ...filters,
    [facet]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
  };
}
