import type { MarkedText } from '../../search/index/read-text.ts';

/** Characters of context before the first match: less than two lines on a phone. */
const BEFORE = 60;

/** Cuts the start of a text so that its first match is in the first lines. */
export function takeBrief({ text, ranges }: MarkedText): MarkedText {
  const first = ranges[0]?.[0] ?? 0;
  if (first <= BEFORE) return { text, ranges };
  const space = text.indexOf(' ', first - BEFORE);
  const from = space === -1 || space >= first ? first : space + 1;
  const shift = '… '.length - from;
  return { text: `… ${text.slice(from)}`, ranges: ranges.map(([start, end]) => [start + shift, end + shift]) };
}
