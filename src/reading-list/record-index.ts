import type { Formatted } from '../cite/format-citation.ts';

/** What a reading list shows of a record. Texts are plain. */
export interface ListedRecord {
  /** What it is, e.g. «Sitat». */
  kind: string;
  title: string;
  address: string;
  /** What it says; absent where the title says it all. */
  text?: string;
  /** The words themselves, where it is a quotation. */
  quote?: { text: string; language: string; speaker?: string };
  /** Where it belongs, e.g. the theme of a finding. */
  place?: string;
  /** Whether it is itself the work it rests on. */
  isWork?: true;
  /** The works it rests on: id and locator. */
  rests?: [work: string, locator: string | null][];
}

/** A work as reading lists cite it. */
export interface ListedWork {
  id: string;
  /** Short citation. */
  name: string;
  /** Entry in the list of references. */
  entry: Formatted;
  language: string | null;
}

/** The file that the page of reading lists reads. */
export interface RecordIndex {
  records: Partial<Record<string, ListedRecord>>;
  /** Codes of former ids, with the code of the same record now. */
  former: Partial<Record<string, string>>;
  works: Partial<Record<string, ListedWork>>;
}

/** The works that some records rest on, each once, in the order of a list of references. */
export function listWorks(index: RecordIndex, records: readonly ListedRecord[], locale: string): ListedWork[] {
  const ids = new Set(records.flatMap(({ rests = [] }) => rests.map(([work]) => work)));
  const { compare } = new Intl.Collator(locale);
  const works = [...ids].flatMap((id) => index.works[id] ?? []);
  return works.sort((a, b) => compare(a.entry.text, b.entry.text));
}

/** The works a record rests on, as short citations: «Brekke et al. (2017), s. 4». */
export function citeWorks(index: RecordIndex, { rests = [] }: ListedRecord): string[] {
  return rests.flatMap(([work, locator]) => {
    const name = index.works[work]?.name;
    return name === undefined ? [] : [name, locator].filter((part) => part !== null).join(', ');
  });
}
