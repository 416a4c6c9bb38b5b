import { fill } from '../../wording/fill.ts';
import type { Messages } from '../../wording/translate.ts';
import type { Line } from '../../reading-list/handout.ts';
import { MAX_LINK_LENGTH, type ReadList } from '../../reading-list/link-code.ts';

const MAX_PARTS = 5;
const MAX_PART_LENGTH = 24;

interface Part {
  place: number;
  text: string;
}

/**
 * Describes the problems of a link in whole sentences; empty if it is intact.
 *
 * @param length Length of the encoded list in characters.
 */
export function describeLink(read: ReadList, length: number, words: Messages['readingList']['link']): string[] {
  const { state, missing, unreadable } = read;
  const counted = (forms: { one: string; other: string }) =>
    fill(missing === 1 ? forms.one : forms.other, { n: missing ?? 0 });
  const states = {
    intact: [],
    newer: [words.newer],
    cut: [missing === null ? words.cut : missing > 0 ? counted(words.cutMissing) : words.cutEnd],
    changed: [missing ? counted(words.changedMissing) : words.changed],
  };
  return [
    ...(length > MAX_LINK_LENGTH ? [fill(words.tooLong, { length, read: MAX_LINK_LENGTH })] : []),
    ...states[state],
    ...(unreadable.length > 0 ? [fill(words.unreadable, { parts: nameParts(unreadable, words) })] : []),
  ];
}

/** Names the unknown codes of a list; empty if there are none. */
export function describeUnknown(lines: readonly Line[], words: Messages['readingList']['link']): string[] {
  const parts = lines.flatMap(({ kind, entry }, index) =>
    kind === 'unknown' ? { place: index + 1, text: entry.code } : [],
  );
  return parts.length === 0 ? [] : [fill(words.unknown, { parts: nameParts(parts, words) })];
}

function nameParts(parts: readonly Part[], words: Messages['readingList']['link']): string {
  const named = parts.slice(0, MAX_PARTS).map(({ text, place }) => {
    const shown = text.length > MAX_PART_LENGTH ? `${text.slice(0, MAX_PART_LENGTH)} …` : text;
    return fill(words.part, { text: shown, place });
  });
  const rest = parts.length - named.length;
  return [...named, ...(rest > 0 ? [fill(words.more, { n: rest })] : [])].join(', ');
}
