import type { MarkedText } from '../index/read-text.ts';

/** A stretch of a text that matched, or one that did not. */
export interface Piece {
  text: string;
  matched: boolean;
}

/** Longer texts are cut to what stands around the matches. */
const LONGEST = 320;
/** How much of a cut text stands before the first match. */
const BEFORE = 80;

/** A text with its matches, cut at whole words where it is long; an ellipsis stands for what is left out. */
export function takePassage({ text, ranges }: MarkedText): MarkedText {
  const first = ranges[0]?.[0] ?? 0;
  if (text.length <= LONGEST) return { text, ranges };
  const from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
  const end = text.lastIndexOf(' ', from + LONGEST);
  const to = text.length - from <= LONGEST ? text.length : Math.max(end, ranges[0]?.[1] ?? 0);
  const before = from === 0 ? '' : '… ';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + (to === text.length ? '' : ' …'),
    ranges: ranges.filter(([, stop]) => stop <= to).map(([start, stop]) => [start + shift, stop + shift]),
  };
}

/** Cuts a text into the pieces that matched and those between, in order. */
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
