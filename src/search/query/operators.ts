import { editDistance } from '../text/edit-distance.ts';
import { facets, type Facet, type Filters, type NamedValue } from '../model/facets.ts';
import { foldKey } from '../text/fold.ts';

/** Words of a query that stand together; a phrase where they are in quotation marks. */
export interface QueryPart {
  text: string;
  isPhrase: boolean;
  /** A phrase whose closing mark has not been typed. */
  isOpen: boolean;
}

/** A query taken apart: what is sought, what must not be there, and what it is narrowed to. */
export interface OperatorQuery {
  parts: QueryPart[];
  excluded: QueryPart[];
  /** `tema:samvær` and the like, as typed. */
  narrowed: { operator: string; facet: Facet; value: string }[];
}

/** A value after an operator that no facet has. */
export interface UnknownValue {
  operator: string;
  value: string;
  /** What may have been meant; null where nothing is known. */
  nearest: string | null;
}

/** Words before a colon and the facets they mean: the facets' own names and two that readers may try. */
const operators: Record<string, Facet> = {
  ...(Object.fromEntries(facets.map((facet) => [facet, facet])) as Record<Facet, Facet>),
  type: 'kind',
  språk: 'sprak',
};

const pattern = /(?<=^|\s)(-?)(?:(\p{L}+):)?(?:["«“”„]([^"»“”]*)(["»“”]?)|(\S*))/gu;

/** Takes a query apart. Whatever is no operator is words to look for; nothing typed is lost. */
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

/** The filters that the operators of a query name, and the values that nobody knows; those are left out. */
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

/** The values that go by a name: those called just so, else those whose names begin so. */
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
