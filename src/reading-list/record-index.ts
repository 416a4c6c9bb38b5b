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
  /** Whether it rests on one of them alone, and nobody says on which. */
  isOneOf?: true;
}

/** How a work is cited. */
interface WorkForms {
  /** Short citation. */
  name: string;
  /** Entry in the list of references. */
  entry: Formatted;
}

/** A work as reading lists cite it. */
export interface ListedWork extends WorkForms {
  id: string;
  language: string | null;
  /** The forms that tell it from others of its name, with a letter after the year; absent where no other has its name. */
  apart?: WorkForms;
  /** Says that we completed its entry; absent where we did not. */
  completed?: string;
}

/** The file that the page of reading lists reads. */
export interface RecordIndex {
  records: Partial<Record<string, ListedRecord>>;
  /** Codes of former ids, with the code of the same record now. */
  former: Partial<Record<string, string>>;
  works: Partial<Record<string, ListedWork>>;
}

/** The index for a list of some records: where two works of a name are in it, letters after the year tell them apart. */
export function tellApart(index: RecordIndex, records: readonly ListedRecord[]): RecordIndex {
  const ids = new Set(records.flatMap(({ rests = [] }) => rests.map(([work]) => work)));
  const byName = Map.groupBy(
    [...ids].flatMap((id) => index.works[id] ?? []),
    ({ name }) => name,
  );
  const alike = [...byName.values()].filter(({ length }) => length > 1).flat();
  const works = Object.fromEntries(alike.map((work) => [work.id, { ...work, ...work.apart }]));
  return { ...index, works: { ...index.works, ...works } };
}

/** The works that some records rest on, each once, in the order of a list of references. */
export function listWorks(index: RecordIndex, records: readonly ListedRecord[], locale: string): ListedWork[] {
  const ids = new Set(records.flatMap(({ rests = [] }) => rests.map(([work]) => work)));
  const { compare } = new Intl.Collator(locale);
  const works = [...ids].flatMap((id) => index.works[id] ?? []);
  return works.sort((a, b) => compare(a.entry.text, b.entry.text));
}

/** The works a record rests on, as short citations: «Brekke et al. (2017), s. 4»; where it is one of them, as one. */
export function citeWorks(index: RecordIndex, { rests = [], isOneOf }: ListedRecord, locale: string): string[] {
  const cited = rests.flatMap(([work, locator]) => {
    const name = index.works[work]?.name;
    return name === undefined ? [] : [name, locator].filter((part) => part !== null).join(', ');
  });
  return isOneOf ? [new Intl.ListFormat(locale, { type: 'disjunction' }).format(cited)] : cited;
}
