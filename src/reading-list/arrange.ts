import { isItem, listCodes, type Entry, type ReadingList } from './list.ts';

/** Moves an entry; both indices are zero-based. */
export function moveEntry(list: ReadingList, from: number, to: number): ReadingList {
  const entries = [...list.entries];
  entries.splice(to, 0, ...entries.splice(from, 1));
  return { ...list, entries };
}

/** Removes an entry. */
export function removeEntry(list: ReadingList, index: number): ReadingList {
  return { ...list, entries: list.entries.toSpliced(index, 1) };
}

/** Replaces an entry. */
export function replaceEntry(list: ReadingList, index: number, entry: Entry): ReadingList {
  return { ...list, entries: list.entries.with(index, entry) };
}

/** Merges another list into a list: its entries are appended, except records that are in both. */
export function addList(own: ReadingList, other: ReadingList): ReadingList {
  const codes = listCodes(own);
  const added = other.entries.filter((entry) => !isItem(entry) || !codes.has(entry.code));
  const note = own.note.includes(other.note) ? own.note : [own.note, other.note].filter(Boolean).join('\n\n');
  return { title: own.title || other.title, note, entries: [...own.entries, ...added] };
}

/** Replaces former codes by the current ones. */
export function renewCodes(list: ReadingList, former: Readonly<Partial<Record<string, string>>>): ReadingList {
  const entries = list.entries.map((entry) =>
    isItem(entry) && Object.hasOwn(former, entry.code) ? { ...entry, code: former[entry.code] ?? entry.code } : entry,
  );
  return { ...list, entries };
}
