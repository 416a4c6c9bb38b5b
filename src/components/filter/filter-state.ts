import { findMeant, readParameters } from '../../routes/read-parameter.ts';

/** Allowed values per control name, without the empty value. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** Selected value per control; controls without a selection are left out. */
export type Chosen = Readonly<Record<string, string>>;

const MAX_VALUE_LENGTH = 40;

/**
 * Parses filters from a URL, read as it was meant; returns unknown names and values separately.
 *
 * @param search The query string, with its question mark.
 */
export function readFilters(search: string, fields: Fields): { chosen: Chosen; unknown: string[] } {
  const chosen: Record<string, string> = {};
  const unknown: string[] = [];
  for (const { name, value } of readParameters(search)) {
    const known = fields.get(name);
    const meant = findMeant(value, known ?? []);
    if (known === undefined) unknown.push(name);
    else if (value === '') continue;
    else if (meant === undefined || chosen[name] !== undefined) unknown.push(value);
    else chosen[name] = meant;
  }
  return { chosen, unknown };
}

/** Formats filters as a query string, in the order of the controls; empty if none is set. */
export function writeFilters(chosen: Chosen, fields: Fields): string {
  const pairs = [...fields.keys()].flatMap((name) => (chosen[name] === undefined ? [] : [[name, chosen[name]]]));
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

/** Formats unknown values for a sentence: deduplicated and truncated. */
export function nameUnknown(unknown: readonly string[]): string {
  return [...new Set(unknown.map((value) => `«${value.slice(0, MAX_VALUE_LENGTH)}»`))].join(', ');
}
