import { CODE_LENGTH, emptyList, isItem, type Entry, type ReadingList } from './list.ts';
import { decodeText, encodeText } from './text-code.ts';

const VERSION = 1;
const CHECKSUM_LENGTH = 4;
const code = new RegExp(`^[a-z0-9]{${CODE_LENGTH}}$`);

/** Punctuation after a link that mail programs take as part of it; no encoded list ends in it. */
const TRAILING_PUNCTUATION = /[.,;:)»"']+$/;

/** Maximum number of characters decoded. */
export const MAX_LINK_LENGTH = 10_000;

/** Result of decoding a list. */
export interface ReadList {
  list: ReadingList;
  /**
   * `newer`: a later version of the format, not decoded; `cut`: the end is missing; `changed`: the checksum does not
   * match.
   */
  state: 'intact' | 'newer' | 'cut' | 'changed';
  /** Number of lost entries; null if the count itself is lost. */
  missing: number | null;
  /** Parts that could not be decoded, each with its 1-based entry number. */
  unreadable: { place: number; text: string }[];
}

/**
 * Encodes a list for links and browser storage, as parts joined by dots: version, number of entries, title, note, the
 * entries, and a checksum. A part is a record code, or a prefix and a text in the encoding of `encodeText`: `T` title, `H`
 * heading, `N` note on the preceding part, `Z` checksum. The result ends in a letter or digit, since mail programs drop
 * other characters from the end of a link.
 *
 * @example `1.2.TTillit_f~6w~rst.HA.abc1234.Nse_s~1a~_4.Zqhsr` is the list «Tillit først» with the heading «A» and one
 * record, noted «se s. 4»
 */
export function writeList({ title, note, entries }: ReadingList): string {
  const parts = entries.flatMap((entry) => [
    isItem(entry) ? entry.code : `H${encodeText(entry.heading)}`,
    ...writeText('N', entry.note),
  ]);
  const body = [VERSION, entries.length, ...writeText('T', title), ...writeText('N', note), ...parts].join('.');
  return `${body}.Z${checksum(body)}`;
}

/**
 * Decodes a list encoded by {@link writeList}. Never throws: of damaged input it returns what can be decoded.
 *
 * @param longest Maximum number of characters decoded; the rest counts as cut off.
 */
export function readList(written: string, longest = MAX_LINK_LENGTH): ReadList {
  const text = written.slice(0, longest).replace(/\s+/g, '').replace(TRAILING_PUNCTUATION, '');
  const parts = text.split('.');
  const version = /^\d{1,4}$/.test(parts[0]!) && parts.length > 1 ? Number(parts.shift()) : null;
  if (version !== null && version > VERSION) return { list: emptyList, state: 'newer', missing: null, unreadable: [] };
  const count = /^\d{1,6}$/.test(parts[0] ?? '') && parts.length > 1 ? Number(parts.shift()) : null;

  const last = parts.at(-1) ?? '';
  const isWhole = last.startsWith('Z') && last.length === 1 + CHECKSUM_LENGTH;
  const isValid = isWhole && last.slice(1) === checksum(text.slice(0, -last.length - 1));
  // A truncated code is useless; a truncated text is not.
  const isReadable = /^[THN]/.test(last) || code.test(last);
  const { list, unreadable } = readParts(isReadable ? parts : parts.slice(0, -1));
  return {
    list,
    state: !isWhole ? 'cut' : isValid && version === VERSION && count !== null ? 'intact' : 'changed',
    missing: count === null ? null : Math.max(0, count - list.entries.length - unreadable.length),
    unreadable,
  };
}

function readParts(parts: readonly string[]): Pick<ReadList, 'list' | 'unreadable'> {
  const entries: Entry[] = [];
  const unreadable: ReadList['unreadable'] = [];
  const list = { title: '', note: '', entries };
  for (const part of parts) {
    const text = decodeText(part.slice(1));
    if (code.test(part)) entries.push({ code: part, note: '' });
    else if (part.startsWith('H')) entries.push({ heading: text, note: '' });
    else if (part.startsWith('N')) (entries.at(-1) ?? list).note += text;
    else if (part.startsWith('T')) list.title += text;
    else if (part !== '') unreadable.push({ place: entries.length + unreadable.length + 1, text: part });
  }
  return { list, unreadable };
}

function writeText(sign: string, text: string): string[] {
  return text === '' ? [] : [sign + encodeText(text)];
}

/** The last four base-36 digits of the 32-bit FNV-1a hash. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(CHECKSUM_LENGTH, '0').slice(-CHECKSUM_LENGTH);
}
