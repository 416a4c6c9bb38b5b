import { isItem, listCodes, type Entry, type ReadingList } from './list.ts';

/** Moves an entry to another place; both are counted from zero. */
export function moveEntry(list: ReadingList, from: number, to: number): ReadingList {
  const entries = [...list.entries];
  entries.splice(to, 0, ...entries.splice(from, 1));
  return { ...list, entries };
}

/** Takes an entry out. */
export function removeEntry(list: ReadingList, index: number): ReadingList {
  return { ...list, entries: list.entries.toSpliced(index, 1) };
}

/** Puts another entry in the place of one. */
export function replaceEntry(list: ReadingList, index: number, entry: Entry): ReadingList {
  return { ...list, entries: list.entries.with(index, entry) };
}

/** A list with what another has more, after its own. Records that are in both stay where they are. */
export function addList(own: ReadingList, other: ReadingList): ReadingList {
  const codes = listCodes(own);
  const added = other.entries.filter((entry) => !isItem(entry) || !codes.has(entry.code));
  const note = own.note.includes(other.note) ? own.note : [own.note, other.note].filter(Boolean).join('\n\n');
  return { title: own.title || other.title, note, entries: [...own.entries, ...added] };
}

/** A list in which records go by the codes they have now. */
export function renewCodes(list: ReadingList, former: Readonly<Partial<Record<string, string>>>): ReadingList {
  const entries = list.entries.map((entry) =>
    isItem(entry) && Object.hasOwn(former, entry.code) ? { ...entry, code: former[entry.code] ?? entry.code } : entry,
  );
  return { ...list, entries };
}
