import type { MarkedText } from '../../search/index/read-text.ts';

/** How much of a text stands before its first match, in characters: less than two lines of a phone. */
const BEFORE = 60;

/** A text from a little before its first match on, so that the match is among its first lines. */
export function takeBrief({ text, ranges }: MarkedText): MarkedText {
  const first = ranges[0]?.[0] ?? 0;
  if (first <= BEFORE) return { text, ranges };
  const space = text.indexOf(' ', first - BEFORE);
  const from = space === -1 || space >= first ? first : space + 1;
  const shift = '… '.length - from;
  return { text: `… ${text.slice(from)}`, ranges: ranges.map(([start, end]) => [start + shift, end + shift]) };
}
