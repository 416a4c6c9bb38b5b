import type { Span } from './read-thesis.ts';

/** A passage between quotation marks, marks left out. */
export interface Passage extends Span {
  text: string;
  /** False where only one of the two marks stands; `text` is then the mark with its surroundings. */
  paired: boolean;
}

const opening = '«„';
const closing = '»';
/** Marks that open or close, as their surroundings show. */
const either = '“”"';
const SURROUNDINGS = 40;

/**
 * The passages between quotation marks in a stretch of text, passages inside passages included, in the order they end.
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
    if (from === undefined) passages.push(unpaired(text, at - SURROUNDINGS, at + 1, at));
    else passages.push({ start: from + 1, end: at, text: text.slice(from + 1, at).trim(), paired: true });
  }
  return [...passages, ...open.map((at) => unpaired(text, at, at + SURROUNDINGS, at))];
}

function opens(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return /[\s([–—-]/u.test(before) && !/\s/u.test(after);
}

function unpaired(text: string, from: number, to: number, at: number): Passage {
  return { start: at, end: at, text: text.slice(Math.max(0, from), to).trim(), paired: false };
}
