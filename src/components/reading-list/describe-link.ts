import { fill } from '../../wording/fill.ts';
import type { Messages } from '../../wording/translate.ts';
import type { Line } from '../../reading-list/handout.ts';
import { MAX_LINK_LENGTH, type ReadList } from '../../reading-list/link-code.ts';

const MOST_PARTS = 5;
const LONGEST_PART = 24;

interface Part {
  place: number;
  text: string;
}

/**
 * Says what is wrong with a link, in whole sentences; nothing where it is sound.
 *
 * @param length How many characters the list had in the link.
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

/** Names the codes of a list that no record has; nothing where it has none. */
export function describeUnknown(lines: readonly Line[], words: Messages['readingList']['link']): string[] {
  const parts = lines.flatMap(({ kind, entry }, index) =>
    kind === 'unknown' ? { place: index + 1, text: entry.code } : [],
  );
  return parts.length === 0 ? [] : [fill(words.unknown, { parts: nameParts(parts, words) })];
}

function nameParts(parts: readonly Part[], words: Messages['readingList']['link']): string {
  const named = parts.slice(0, MOST_PARTS).map(({ text, place }) => {
    const shown = text.length > LONGEST_PART ? `${text.slice(0, LONGEST_PART)} …` : text;
    return fill(words.part, { text: shown, place });
  });
  const rest = parts.length - named.length;
  return [...named, ...(rest > 0 ? [fill(words.more, { n: rest })] : [])].join(', ');
}
