/** Length of a record code in characters; see `record-codes.ts`. */
export const CODE_LENGTH = 7;

/** A record in a list, with the reader's note. */
export interface Item {
  code: string;
  note: string;
}

/** A heading in a list, with the reader's note. */
export interface Heading {
  heading: string;
  note: string;
}

/** An entry of a reading list. */
export type Entry = Item | Heading;

/** A reading list: records, headings and notes in the reader's order. */
export interface ReadingList {
  title: string;
  /** Note before the first entry. */
  note: string;
  entries: readonly Entry[];
}

export const emptyList: ReadingList = { title: '', note: '', entries: [] };

/** Whether an entry is a record. */
export function isItem(entry: Entry): entry is Item {
  return 'code' in entry;
}

/** Whether a list has no content. */
export function isBlank({ title, note, entries }: ReadingList): boolean {
  return entries.length === 0 && title === '' && note === '';
}

/** The codes of the records in a list. */
export function listCodes({ entries }: ReadingList): Set<string> {
  return new Set(entries.flatMap((entry) => (isItem(entry) ? entry.code : [])));
}

/** Appends a record, or removes it if the list has it. */
export function toggleCode(list: ReadingList, code: string): ReadingList {
  const entries = list.entries.filter((entry) => !isItem(entry) || entry.code !== code);
  return { ...list, entries: entries.length < list.entries.length ? entries : [...entries, { code, note: '' }] };
}
