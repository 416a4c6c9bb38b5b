import { CODE_LENGTH, emptyList, isItem, type Entry, type ReadingList } from './list.ts';
import { decodeText, encodeText } from './text-code.ts';

const VERSION = 1;
const CHECKSUM_LENGTH = 4;
const code = new RegExp(`^[a-z0-9]{${CODE_LENGTH}}$`);

/** Marks that mail programs take into the link they follow; no list ends in them. */
const MARKS_AFTER = /[.,;:)»"']+$/;

/** A link longer than this is read only so far. */
export const LONGEST_READ = 10_000;

/** What could be read of a written list, and what could not. */
export interface ReadList {
  list: ReadingList;
  /**
   * How it differs from what was written: `newer` is a form of later editions, of which nothing is read; `cut` has
   * lost its end; `changed` has been edited.
   */
  state: 'intact' | 'newer' | 'cut' | 'changed';
  /** How many entries are lost; null where what is left does not tell. */
  missing: number | null;
  /** Parts that mean nothing, with the number of the entry they would have been. */
  unreadable: { place: number; text: string }[];
}

/**
 * Writes a list as it stands in links and in the browser: version, number of entries, the entries, and `Z` with a
 * checksum, with dots between. A code is a record; `T`, `H` and `N` begin the title, a heading, and the note that
 * belongs to what comes before it. It ends in a letter or digit, since mail programs leave out other characters there.
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
 * Reads a list written by `writeList`; of any other text, what can be read.
 *
 * @param longest How many characters are read; the rest counts as cut off.
 */
export function readList(written: string, longest = LONGEST_READ): ReadList {
  const text = written.slice(0, longest).replace(/\s+/g, '').replace(MARKS_AFTER, '');
  const parts = text.split('.');
  const version = /^\d{1,4}$/.test(parts[0]!) && parts.length > 1 ? Number(parts.shift()) : null;
  if (version !== null && version > VERSION) return { list: emptyList, state: 'newer', missing: null, unreadable: [] };
  const count = /^\d{1,6}$/.test(parts[0] ?? '') && parts.length > 1 ? Number(parts.shift()) : null;

  const last = parts.at(-1) ?? '';
  const isWhole = last.startsWith('Z') && last.length === 1 + CHECKSUM_LENGTH;
  const isSound = isWhole && last.slice(1) === checksum(text.slice(0, -last.length - 1));
  // Half a code says nothing, half a text does.
  const isReadable = /^[THN]/.test(last) || code.test(last);
  const { list, unreadable } = readParts(isReadable ? parts : parts.slice(0, -1));
  return {
    list,
    state: !isWhole ? 'cut' : isSound && version === VERSION && count !== null ? 'intact' : 'changed',
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

/** Four digits that hardly any slip leaves the same: the end of an FNV-1a hash in base 36. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(CHECKSUM_LENGTH, '0').slice(-CHECKSUM_LENGTH);
}
