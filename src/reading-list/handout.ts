import { mergeMentions, numberWorks } from '../cite/endnotes.ts';
import { isItem, type Heading, type Item, type ReadingList } from './list.ts';
import {
  citeWorks,
  disambiguate,
  listWorks,
  type ListedRecord,
  type ListedWork,
  type RecordIndex,
} from './record-index.ts';

/** An entry with its record resolved; `unknown` if no record has the code. */
export type Line =
  | { kind: 'heading'; entry: Heading }
  | {
      kind: 'record';
      entry: Item;
      record: ListedRecord;
      cited: string[];
      /** Its works by their numbers among the endnotes: «1, s. 95; 2». */
      marks: string;
    }
  | { kind: 'unknown'; entry: Item };

/** A resolved list, as shown on the page, on paper and in files. */
export interface Handout {
  title: string;
  note: string;
  lines: Line[];
  /** The works cited, sorted as in a reference list. */
  works: ListedWork[];
  /** The same works in the order they are first cited, by which paper numbers them. */
  endnotes: ListedWork[];
}

/** Resolves the records and works of a list. */
export function makeHandout({ title, note, entries }: ReadingList, index: RecordIndex, locale: string): Handout {
  const recordOf = ({ code }: Item) => (Object.hasOwn(index.records, code) ? index.records[code] : undefined);
  const records = entries.flatMap((entry) => (isItem(entry) ? (recordOf(entry) ?? []) : []));
  const disambiguated = disambiguate(index, records);
  const numbers = numberWorks(
    records.flatMap(({ rests = [] }) => rests.map(([work]) => work)).filter((work) => disambiguated.works[work]),
  );
  // A quotation has its sources, with their locators, beside it.
  const mark = ({ rests = [], quote }: ListedRecord) =>
    mergeMentions(rests.map(([work, locator]) => ({ work, locator: quote ? null : locator })))
      .flatMap(({ work, locator }) => {
        const number = numbers.get(work);
        return number === undefined ? [] : [locator === null ? `${number}` : `${number}, ${locator}`];
      })
      .join('; ');
  const lines = entries.map((entry): Line => {
    if (!isItem(entry)) return { kind: 'heading', entry };
    const record = recordOf(entry);
    return record
      ? { kind: 'record', entry, record, cited: citeWorks(disambiguated, record, locale), marks: mark(record) }
      : { kind: 'unknown', entry };
  });
  const endnotes = [...numbers.keys()].flatMap((work) => disambiguated.works[work] ?? []);
  return { title, note, lines, works: listWorks(disambiguated, records, locale), endnotes };
}

/** A short name of a line. */
export function nameLine(line: Line): string {
  if (line.kind === 'heading') return line.entry.heading;
  return line.kind === 'record' ? line.record.title : line.entry.code;
}
