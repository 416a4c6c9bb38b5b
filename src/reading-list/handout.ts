import { isItem, type Heading, type Item, type ReadingList } from './list.ts';
import { citeWorks, listWorks, type ListedRecord, type ListedWork, type RecordIndex } from './record-index.ts';

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
  const lines = entries.map((entry): Line => {
    if (!isItem(entry)) return { kind: 'heading', entry };
    const record = Object.hasOwn(index.records, entry.code) ? index.records[entry.code] : undefined;
    return record ? { kind: 'record', entry, record, cited: citeWorks(index, record) } : { kind: 'unknown', entry };
  });
  const records = lines.flatMap((line) => (line.kind === 'record' ? line.record : []));
  return { title, note, lines, works: listWorks(index, records, locale) };
}

/** What a line is about, in a few words. */
export function nameLine(line: Line): string {
  if (line.kind === 'heading') return line.entry.heading;
  return line.kind === 'record' ? line.record.title : line.entry.code;
}
