/** Length of the code that stands for a record in a list; see `record-codes.ts`. */
export const CODE_LENGTH = 7;

/** A record, by its code, with what the reader has written under it. */
export interface Item {
  code: string;
  note: string;
}

/** A heading, with what the reader has written under it. */
export interface Heading {
  heading: string;
  note: string;
}

/** A line of a reading list. */
export type Entry = Item | Heading;

/** A reading list: records in an order a reader has given them, with headings and notes. */
export interface ReadingList {
  title: string;
  /** What stands before the first entry. */
  note: string;
  entries: readonly Entry[];
}

/** The list of a reader who has marked nothing. */
export const emptyList: ReadingList = { title: '', note: '', entries: [] };

/** Whether an entry is a record. */
export function isItem(entry: Entry): entry is Item {
  return 'code' in entry;
}

/** Whether there is nothing in a list that could be lost. */
export function isBlank({ title, note, entries }: ReadingList): boolean {
  return entries.length === 0 && title === '' && note === '';
}

/** The codes of the records in a list. */
export function listCodes({ entries }: ReadingList): Set<string> {
  return new Set(entries.flatMap((entry) => (isItem(entry) ? entry.code : [])));
}

/** Puts a record last, or takes it out where it is in the list. */
export function toggleCode(list: ReadingList, code: string): ReadingList {
  const entries = list.entries.filter((entry) => !isItem(entry) || entry.code !== code);
  return { ...list, entries: entries.length < list.entries.length ? entries : [...entries, { code, note: '' }] };
}
