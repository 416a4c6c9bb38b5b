import { normaliseText } from '../../schemas/normalise-text.ts';
import { editDistance } from '../text/edit-distance.ts';
import { facets, type Facet, type Filters, type NamedValue } from '../model/facets.ts';
import { foldKey } from '../text/fold.ts';
import { isStopWord } from '../text/stem.ts';
import { normaliseWord, tokenise } from '../text/tokenise.ts';

/** A phrase in quotation marks, or the plain words between two phrases. */
export interface QueryPart {
  text: string;
  isPhrase: boolean;
  /** Whether it is a phrase without a closing quotation mark. */
  isOpen: boolean;
  /** Words and phrases, each of which is as good as this one: those after `OR`. The part is then one word or phrase. */
  or?: QueryPart[];
}

/** A parsed query. */
export interface OperatorQuery {
  /** What to search for. */
  parts: QueryPart[];
  /** What must not occur: words and phrases after `-` or `NOT`. */
  excluded: QueryPart[];
  /** Facet operators with their values as typed. */
  narrowed: { operator: string; facet: Facet; value: string }[];
  /**
   * Operators with nothing after them, excluded ones, words that look like operators and are searched for, and
   * exclusions that are searched for because nothing else is.
   */
  misused: { why: 'empty' | 'excluded' | 'unknown' | 'alone'; typed: string; name: string }[];
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
const operators = new Map<string, Facet>([
  ...facets.map((facet) => [facet, facet] as const),
  ['type', 'kind'],
  ['språk', 'sprak'],
]);

/** Operators in capitals, as in library catalogues. Words side by side are joined by `and` anyway. */
const joiners = new Map([
  ...['AND', 'OG'].map((word) => [word, 'and'] as const),
  ...['OR', 'ELLER'].map((word) => [word, 'or'] as const),
  ...['NOT', 'IKKE'].map((word) => [word, 'not'] as const),
]);

const pattern = /(?<=(?:^|\s)\(*)(?!\()(-?)(?:(\p{L}+):)?(?:["«“”„]([^"»“”]*)(["»“”]?)|(\S*))/gu;

/** Not «kl:12», «a:b» and addresses. */
const looksLikeOperator = /^-?\p{L}{3,}:["«“”„]?\p{L}/u;

/**
 * Parses the operators of a query: `"phrase"`, `-word`, `-"phrase"`, `facet:value`, and `AND`, `OR` and `NOT` in
 * capitals. Anything that is not an operator is searched for as text: a minus that can only be a dash, operators in
 * capitals in a query that is all capitals, and those that join nothing.
 *
 * @example `tillit "å bli sett" -tvang tema:samvær` gives the parts `tillit` and the phrase `å bli sett`, excludes
 * `tvang` and narrows `tema` to `samvær`
 * @example `tillit OR trygghet hjelp` finds what has `hjelp` and one of the others
 */
export function readOperators(typed: string): OperatorQuery {
  const query: OperatorQuery = { parts: [], excluded: [], narrowed: [], misused: [] };
  const pieces = [...levelMarks(typed).matchAll(pattern)].filter(([whole]) => whole !== '');
  const mayJoin = hasOtherWords(pieces.map(([whole]) => whole));
  const parts: QueryPart[] = [];
  const exclusions: string[] = [];
  let joiner: string | undefined;
  let before = '';

  const seek = (text: string, quoted?: string, closing?: string) => {
    if (!hasWords(text)) return;
    const part = { text, isPhrase: quoted !== undefined, isOpen: quoted !== undefined && closing === '' };
    const last = parts.at(-1);
    if (joiner === 'or' && last !== undefined) last.or = [...(last.or ?? []), part];
    else parts.push(part);
  };

  for (const [whole, minus, name, quoted, closing, plain = ''] of pieces) {
    if (mayJoin && joiners.has(whole)) {
      joiner = joiners.get(whole);
      before = whole;
      continue;
    }
    const facet = operators.get(normaliseWord(name ?? ''));
    const text = quoted ?? plain;
    const isExcluded = minus === '-' || joiner === 'not';
    const full = joiner === 'not' ? `${before} ${whole}` : whole;
    if (name !== undefined && facet !== undefined) {
      if (isExcluded) query.misused.push({ why: 'excluded', typed: full, name });
      else if (text.trim() === '') query.misused.push({ why: 'empty', typed: `${name}:`, name });
      else query.narrowed.push({ operator: name, facet, value: text.trim() });
    } else if (name !== undefined) {
      if (looksLikeOperator.test(whole)) query.misused.push({ why: 'unknown', typed: `${name}:`, name });
      seek(whole);
    } else if (isExcluded && hasWords(text) && (quoted !== undefined || !isDash(before, plain))) {
      query.excluded.push(asUnit({ text, isPhrase: quoted !== undefined, isOpen: closing === '' }));
      exclusions.push(full);
    } else seek(text, quoted, closing);
    joiner = undefined;
    before = whole;
  }

  if (exclusions.length > 0 && query.narrowed.length === 0 && parts.every(isIncidental)) {
    query.misused.push({ why: 'alone', typed: exclusions.join(' '), name: '' });
    parts.push(...query.excluded.splice(0));
  }
  query.parts = joinPlain(parts);
  return query;
}

/** Makes quotation marks, hyphens and colons of any width those of the pattern, and leaves out what is not seen. */
function levelMarks(typed: string): string {
  return typed.replace(/\p{DI}+|\p{P}+/gu, normaliseText);
}

/** Whether there are words beside operators in capitals, and not in capitals too: «HVA ER TILLIT OG TRYGGHET». */
function hasOtherWords(pieces: readonly string[]): boolean {
  const others = pieces.filter((piece) => !joiners.has(piece)).join(' ');
  return hasWords(others) && (/\p{Ll}/u.test(others) || !/\p{Lu}/u.test(others));
}

function hasWords(text: string): boolean {
  return tokenise(text).length > 0;
}

function isStopWords(text: string): boolean {
  return tokenise(text).every(({ word }) => isStopWord(word));
}

/** Whether a part has only stop words. */
function isIncidental({ text, or = [] }: QueryPart): boolean {
  return isStopWords(text) && or.every(isIncidental);
}

/** Whether the hyphen before a text excludes nothing: «helse -og omsorgstjeneste», «13 -18», «tillit --tvang». */
function isDash(before: string, text: string): boolean {
  return text.startsWith('-') || isStopWords(text) || (/\d$/.test(before) && /^\d/.test(text));
}

/** Joins plain parts that stand side by side; one with alternatives is a unit, a phrase if it has several words. */
function joinPlain(parts: readonly QueryPart[]): QueryPart[] {
  const joined: QueryPart[] = [];
  for (const { or, ...part } of parts) {
    const last = joined.at(-1);
    const isPlain = !part.isPhrase && or === undefined;
    if (or !== undefined) joined.push({ ...asUnit(part), or: or.map(asUnit) });
    else if (isPlain && last?.isPhrase === false && last.or === undefined) last.text += ` ${part.text}`;
    else joined.push(part);
  }
  return joined;
}

/** «helse-tjenester» beside `OR` or a hyphen is a phrase of two words. */
function asUnit(part: QueryPart): QueryPart {
  return { ...part, isPhrase: part.isPhrase || tokenise(part.text).length > 1 };
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
  if (sought === '') return [];
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
    const [near] = [...operators.keys()]
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
  return tokenise(name)
    .map(({ word }) => foldKey(word))
    .join(' ');
}
