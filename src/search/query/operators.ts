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
  /** Operators with nothing after them, excluded ones, and words that look like operators and are searched for. */
  misused: { why: 'empty' | 'excluded' | 'unknown'; typed: string; name: string }[];
}

/** An operator value that the facet does not have. */
export interface UnknownValue {
  operator: string;
  value: string;
  /** Label of the most similar value; null if the facet is empty. */
  nearest: string | null;
}

/** An operator that has no meaning as it is used. */
export interface Misuse {
  why: OperatorQuery['misused'][number]['why'];
  typed: string;
  /** What may have been meant; null if nothing is near. */
  nearest: string | null;
}

/** Facet by operator: the facet names, and two synonyms. */
const operators: Record<string, Facet> = {
  ...(Object.fromEntries(facets.map((facet) => [facet, facet])) as Record<Facet, Facet>),
  type: 'kind',
  språk: 'sprak',
};

const pattern = /(?<=^|\s)(-?)(?:(\p{L}+):)?(?:["«“”„]([^"»“”]*)(["»“”]?)|(\S*))/gu;

/** Not «kl:12», «a:b» and addresses. */
const looksLikeOperator = /^-?\p{L}{3,}:["«“”„]?\p{L}/u;

/**
 * Parses the operators of a query: `"phrase"`, `-word`, `-"phrase"` and `facet:value`. Anything that is not an operator
 * is searched for as text.
 *
 * @example `tillit "å bli sett" -tvang tema:samvær` gives the parts `tillit` and the phrase `å bli sett`, excludes
 * `tvang` and narrows `tema` to `samvær`
 */
export function readOperators(typed: string): OperatorQuery {
  const query: OperatorQuery = { parts: [], excluded: [], narrowed: [], misused: [] };
  for (const [whole, minus, name, quoted, closing, plain = ''] of typed.matchAll(pattern)) {
    if (whole === '') continue;
    const facet = name === undefined ? undefined : operators[name.toLowerCase()];
    const text = quoted ?? plain;
    const part = { text, isPhrase: quoted !== undefined, isOpen: quoted !== undefined && closing === '' };
    if (name !== undefined && facet !== undefined) {
      if (minus === '-') query.misused.push({ why: 'excluded', typed: whole, name });
      else if (text.trim() === '') query.misused.push({ why: 'empty', typed: `${name}:`, name });
      else query.narrowed.push({ operator: name, facet, value: text.trim() });
    } else if (name !== undefined) {
      if (looksLikeOperator.test(whole)) query.misused.push({ why: 'unknown', typed: `${name}:`, name });
      addWords(query.parts, whole);
    } else if (minus === '-' && /[\p{L}\p{N}]/u.test(text)) query.excluded.push(part);
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

/** Maximum number of mistakes in the name of an operator. */
const MAX_MISTAKES = 2;

/** Says what may have been meant: of the name of a kind, that kind; of a misspelt operator, the operator. */
export function resolveMisuse(misused: OperatorQuery['misused'], kinds: readonly NamedValue[]): Misuse[] {
  return misused.map(({ why, typed, name }) => {
    const [kind] = why === 'unknown' ? findValues(name, kinds) : [];
    const [near] = Object.keys(operators)
      .map((operator) => ({ operator, distance: editDistance(foldName(name), foldName(operator), false) }))
      .filter(({ distance }) => why === 'unknown' && distance <= MAX_MISTAKES)
      .sort((a, b) => a.distance - b.distance);
    const nearest = kind === undefined ? near && `${near.operator}:` : `type:${name.toLowerCase()}`;
    return { why, typed, nearest: nearest ?? null };
  });
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
