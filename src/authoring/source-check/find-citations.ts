import type { Span } from './read-thesis.ts';
import { findAll } from './source-text.ts';

/** A citation in a text. */
export interface Citation extends Span {
  text: string;
}

/** «, s. 12», «, ss. 12-13», « §2-4; §3-1», « kap. 6» after a name and a year. */
const locators = /^(?:\s?[,;]?\s?(?:ss?[.,]\s?\d+(?:[-–]\d+)?|§+\s?\d+(?:-\d+)?|kap\.?\s?\d+))+/u;
/** A first author before a match of the second: «A &» before «B, 2020». */
const coauthor = /\p{Lu}[\p{L}-]*,? (?:&|og|and) $/u;

/**
 * Finds the citations of a work in a span, including the locators that follow.
 *
 * @param forms Citation forms of the work; longer ones take precedence.
 */
export function findForms(text: string, { start, end }: Span, forms: readonly string[]): Citation[] {
  const found: Citation[] = [];
  for (const form of [...new Set(forms)].sort((a, b) => b.length - a.length)) {
    for (const at of findAll(text, form, start, end)) {
      if (coauthor.test(text.slice(Math.max(start, at - 40), at))) continue;
      if (found.some((other) => at < other.end && at + form.length > other.start)) continue;
      const locator = locators.exec(text.slice(at + form.length, end))?.[0] ?? '';
      const stop = at + form.length + locator.length;
      found.push({ start: at, end: stop, text: text.slice(at, stop) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Patterns of citations: a year in or before parentheses, «et al.», law section, page, chapter, «u.å.». */
const traces = [
  /\((?:19|20)\d{2}[a-z]?\)/gu,
  /[(,;]\s?(?:19|20)\d{2}[a-z]?(?=\s?[),;.:])/gu,
  /(?<!\p{L})et\.? ?al(?!\p{L})/gu,
  /§+\s?\d+(?:-\d+)?/gu,
  /(?<!\p{L})ss?[.,]\s?\d+/gu,
  /(?<!\p{L})kap\.?\s?\d+/gu,
  /(?<!\p{L})(?:u\.\s?å|n\.\s?d\.)(?!\p{L})/gu,
];
/** A name directly before a year, also in the genitive. */
const nameAndYear = /(\p{Lu}[\p{L}-]+?)s? (?:19|20)\d{2}(?!\d)/gu;
/** Characters of context before and after a trace. Traces closer than the first may be one citation. */
const CONTEXT_BEFORE = 30;
const CONTEXT_AFTER = 12;

/**
 * Finds citation-like passages in a span, outside the recognised citations.
 *
 * @param known Recognised citations.
 * @param names Family names of all cited authors.
 */
export function findTraces(
  text: string,
  { start, end }: Span,
  known: readonly Span[],
  names: ReadonlySet<string>,
): Citation[] {
  const letters = text.slice(start, end).split('');
  for (const span of known) letters.fill('\n', Math.max(0, span.start - start), Math.max(0, span.end - start));
  const open = letters.join('');
  const hits = [
    ...traces.flatMap((trace) => [...open.matchAll(trace)]),
    ...[...open.matchAll(nameAndYear)].filter((match) => names.has(match[1] ?? '')),
  ].map((match) => ({ start: match.index, end: match.index + match[0].length }));

  return mergeNear(hits, open).map((hit) => ({
    start: start + hit.start,
    end: start + hit.end,
    text: excerpt(open, hit),
  }));
}

function mergeNear(hits: readonly Span[], open: string): Span[] {
  const merged: Span[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && belongTogether(open.slice(last.end, hit.start))) {
      last.end = Math.max(last.end, hit.end);
    } else merged.push({ ...hit });
  }
  return merged;
}

/** Whether two traces are one citation: a bracket, semicolon or recognised citation separates them. */
function belongTogether(between: string): boolean {
  return between.length < CONTEXT_BEFORE && !/[);\n]/u.test(between);
}

function excerpt(open: string, { start, end }: Span): string {
  const from = Math.max(0, start - CONTEXT_BEFORE, open.lastIndexOf('\n', start) + 1);
  const next = open.indexOf('\n', end);
  const to = Math.min(end + CONTEXT_AFTER, next === -1 ? open.length : next);
  return open.slice(from, to).trim();
}
