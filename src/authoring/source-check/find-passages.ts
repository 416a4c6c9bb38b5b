import type { Span } from './read-thesis.ts';

/** A quoted passage, without its quotation marks. */
export interface Passage extends Span {
  text: string;
  /** False for an unpaired mark; `text` is then the mark with its context. */
  paired: boolean;
}

const opening = '«„';
const closing = '»';
/** Marks that open or close, depending on the adjacent characters. */
const either = '“”"';
const CONTEXT_LENGTH = 40;

/**
 * Finds the quoted passages in a span, including nested ones, sorted by end.
 *
 * Any closing mark closes the innermost open passage, since texts mix marks: «…” and ”…”.
 */
export function findPassages(text: string, { start, end }: Span): Passage[] {
  const passages: Passage[] = [];
  const open: number[] = [];
  for (let at = start; at < end; at += 1) {
    const mark = text[at] ?? '';
    if (!`${opening}${closing}${either}`.includes(mark)) continue;
    if (opening.includes(mark) || (either.includes(mark) && opens(text, at))) {
      open.push(at);
      continue;
    }
    const from = open.pop();
    if (from === undefined) passages.push(unpaired(text, at - CONTEXT_LENGTH, at + 1, at));
    else passages.push({ start: from + 1, end: at, text: text.slice(from + 1, at).trim(), paired: true });
  }
  return [...passages, ...open.map((at) => unpaired(text, at, at + CONTEXT_LENGTH, at))];
}

function opens(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return /[\s([–—-]/u.test(before) && !/\s/u.test(after);
}

function unpaired(text: string, from: number, to: number, at: number): Passage {
  return { start: at, end: at, text: text.slice(Math.max(0, from), to).trim(), paired: false };
}
