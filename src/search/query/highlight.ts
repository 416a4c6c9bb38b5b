import type { MarkedText } from '../index/read-text.ts';

/** A matched or unmatched part of a text. */
export interface Piece {
  text: string;
  matched: boolean;
}

/** Maximum passage length in characters. */
const MAX_LENGTH = 320;
/** Characters of context before the first match. */
const CONTEXT_BEFORE = 80;

/** Cuts a long text to a passage around its first match, at word boundaries, with ellipses. */
export function takePassage({ text, ranges }: MarkedText): MarkedText {
  const first = ranges[0]?.[0] ?? 0;
  if (text.length <= MAX_LENGTH) return { text, ranges };
  const from = first <= CONTEXT_BEFORE ? 0 : text.indexOf(' ', first - CONTEXT_BEFORE) + 1;
  const end = text.lastIndexOf(' ', from + MAX_LENGTH);
  const to = text.length - from <= MAX_LENGTH ? text.length : Math.max(end, ranges[0]?.[1] ?? 0);
  const before = from === 0 ? '' : '… ';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + (to === text.length ? '' : ' …'),
    ranges: ranges.filter(([, stop]) => stop <= to).map(([start, stop]) => [start + shift, stop + shift]),
  };
}

/** Splits a text into matched and unmatched parts, in order. */
export function cutIntoPieces({ text, ranges }: MarkedText): Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  for (const [start, end] of ranges) {
    pieces.push({ text: text.slice(position, start), matched: false }, { text: text.slice(start, end), matched: true });
    position = end;
  }
  pieces.push({ text: text.slice(position), matched: false });
  return pieces.filter((piece) => piece.text !== '');
}
