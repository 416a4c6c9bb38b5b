import { isItem, type Heading, type Item, type ReadingList } from './list.ts';
import {
  citeWorks,
  listWorks,
  tellApart,
  type ListedRecord,
  type ListedWork,
  type RecordIndex,
} from './record-index.ts';

/** A line of a list with what it shows; `unknown` is a code that no record has. */
export type Line =
  | { kind: 'heading'; entry: Heading }
  | { kind: 'record'; entry: Item; record: ListedRecord; cited: string[] }
  | { kind: 'unknown'; entry: Item };

/** A list with all it shows on the page, on paper and in files. */
export interface Handout {
  title: string;
  note: string;
  lines: Line[];
  /** The works its records rest on, in the order of a list of references. */
  works: ListedWork[];
}

/** Looks up what a list shows. */
export function makeHandout({ title, note, entries }: ReadingList, index: RecordIndex, locale: string): Handout {
  const recordOf = ({ code }: Item) => (Object.hasOwn(index.records, code) ? index.records[code] : undefined);
  const records = entries.flatMap((entry) => (isItem(entry) ? (recordOf(entry) ?? []) : []));
  const told = tellApart(index, records);
  const lines = entries.map((entry): Line => {
    if (!isItem(entry)) return { kind: 'heading', entry };
    const record = recordOf(entry);
    return record
      ? { kind: 'record', entry, record, cited: citeWorks(told, record, locale) }
      : { kind: 'unknown', entry };
  });
  return { title, note, lines, works: listWorks(told, records, locale) };
}

/** What a line is about, in a few words. */
export function nameLine(line: Line): string {
  if (line.kind === 'heading') return line.entry.heading;
  return line.kind === 'record' ? line.record.title : line.entry.code;
}
