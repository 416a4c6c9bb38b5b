import type { Facet, NamedValue } from '../../search/model/facets.ts';
import { readOperators } from '../../search/query/operators.ts';

/** A query to offer, with the words that say what it changes. */
export interface Amendment {
  text: string;
  query: string;
}

/** Maximum number of values offered for an operator. */
const MAX_VALUES = 24;

/** Replaces an operator as typed by the one meant; what stood glued to a kind becomes a word of its own. */
export function replaceOperator(query: string, typed: string, meant: string): string {
  return replaceWord(query, typed, meant.endsWith(':') ? meant : `${meant} `);
}

/** Replaces the value of an operator, with or without quotation marks. */
export function replaceValue(query: string, operator: string, value: string, meant: string): string {
  const typed = [
    `${operator}:${value}`,
    ...['""', '«»', '“”'].map(([open, close]) => `${operator}:${open}${value}${close}`),
  ];
  const found = typed.find((word) => replaceWord(query, word, '') !== query);
  return found === undefined ? query : replaceWord(query, found, `${operator}:${quote(meant)}`);
}

/** The queries that an operator without a value may become, one for each value of its facet. */
export function listValues(query: string, typed: string, names: Record<Facet, readonly NamedValue[]>): Amendment[] {
  const facet = readOperators(`${typed}x`).narrowed[0]?.facet;
  if (facet === undefined) return [];
  return names[facet].slice(0, MAX_VALUES).map(([id, name = id]) => ({
    text: name,
    query: replaceWord(query, typed, `${typed}${quote(name)}`, /^(?=\s|$)/),
  }));
}

/** Replaces the first occurrence at the start of a word, and, with `before`, only in front of what that matches. */
function replaceWord(query: string, word: string, replacement: string, before = /^/): string {
  for (let at = query.indexOf(word); at !== -1; at = query.indexOf(word, at + 1)) {
    const rest = query.slice(at + word.length);
    if ((at === 0 || /\s/.test(query[at - 1]!)) && before.test(rest)) return query.slice(0, at) + replacement + rest;
  }
  return query;
}

function quote(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}
