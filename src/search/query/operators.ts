import { editDistance } from '../text/edit-distance.ts';
import { facets, type Facet, type Filters, type NamedValue } from '../model/facets.ts';
import { foldKey } from '../text/fold.ts';

/** A phrase in quotation marks, or the plain words between two phrases. */
export interface QueryPart {
  text: string;
  isPhrase: boolean;
  /** Whether it is a phrase without a closing quotation mark. */
  isOpen: boolean;
}

/** A parsed query. */
export interface OperatorQuery {
  /** What to search for. */
  parts: QueryPart[];
  /** What must not occur: words and phrases after `-`. */
  excluded: QueryPart[];
  /** Facet operators with their values as typed. */
  narrowed: { operator: string; facet: Facet; value: string }[];
}

/** An operator value that the facet does not have. */
export interface UnknownValue {
  operator: string;
  value: string;
  /** Label of the most similar value; null if the facet is empty. */
  nearest: string | null;
}

/** Facet by operator: the facet names, and two synonyms. */
const operators: Record<string, Facet> = {
  ...(Object.fromEntries(facets.map((facet) => [facet, facet])) as Record<Facet, Facet>),
  type: 'kind',
  språk: 'sprak',
};

const pattern = /(?<=^|\s)(-?)(?:(\p{L}+):)?(?:["«“”„]([^"»“”]*)(["»“”]?)|(\S*))/gu;

/**
 * Parses the operators of a query: `"phrase"`, `-word`, `-"phrase"` and `facet:value`. Anything that is not an operator
 * is searched for as text.
 *
 * @example `tillit "å bli sett" -tvang tema:samvær` gives the parts `tillit` and the phrase `å bli sett`, excludes
 * `tvang` and narrows `tema` to `samvær`
 */
export function readOperators(typed: string): OperatorQuery {
  const query: OperatorQuery = { parts: [], excluded: [], narrowed: [] };
  for (const [whole, minus, name, quoted, closing, plain = ''] of typed.matchAll(pattern)) {
    if (whole === '') continue;
    const facet = name === undefined ? undefined : operators[name.toLowerCase()];
    const text = quoted ?? plain;
    const part = { text, isPhrase: quoted !== undefined, isOpen: quoted !== undefined && closing === '' };
    if (facet !== undefined && minus === '') {
      if (text.trim() !== '') query.narrowed.push({ operator: name ?? '', facet, value: text.trim() });
    } else if (name !== undefined) addWords(query.parts, whole);
    else if (minus === '-' && /[\p{L}\p{N}]/u.test(text)) query.excluded.push(part);
    else if (part.isPhrase) query.parts.push(part);
    else addWords(query.parts, whole);
  }
  return query;
}

function addWords(parts: QueryPart[], words: string): void {
  const last = parts.at(-1);
  if (last === undefined || last.isPhrase) parts.push({ text: words, isPhrase: false, isOpen: false });
  else last.text += ` ${words}`;
}

/** Resolves operator values to filters; unknown values are left out and reported. */
export function resolveNarrowing(
  narrowed: OperatorQuery['narrowed'],
  names: Record<Facet, readonly NamedValue[]>,
): { filters: Filters; unknown: UnknownValue[] } {
  const filters: Partial<Record<Facet, string[]>> = {};
  const unknown: UnknownValue[] = [];
  for (const { operator, facet, value } of narrowed) {
    const values = findValues(value, names[facet]);
    if (values.length === 0) unknown.push({ operator, value, nearest: findNearest(value, names[facet]) });
    else filters[facet] = [...(filters[facet] ?? []), ...values];
  }
  return { filters, unknown };
}

/** Values with this name, else those with a name that starts with it. */
function findValues(typed: string, values: readonly NamedValue[]): string[] {
  const sought = foldName(typed);
  const matching = (fits: (name: string) => boolean) =>
    values.filter((names) => names.some((name) => fits(foldName(name)))).map(([value]) => value);
  const exact = matching((name) => name === sought);
  return exact.length > 0 ? exact : matching((name) => name.startsWith(sought));
}

function findNearest(typed: string, values: readonly NamedValue[]): string | null {
  const sought = foldName(typed);
  const distances = values.flatMap(([, ...names]) =>
    names.map((name) => ({ name, distance: editDistance(sought, foldName(name), true) })),
  );
  return distances.sort((a, b) => a.distance - b.distance)[0]?.name ?? null;
}

function foldName(name: string): string {
  return foldKey(name.toLowerCase())
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
