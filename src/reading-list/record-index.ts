import type { Formatted } from '../cite/format-citation.ts';

/** A record as shown in reading lists. Texts are plain. */
export interface ListedRecord {
  /** Label of its kind, e.g. «Sitat». */
  kind: string;
  title: string;
  address: string;
  /** Its text; absent if the title is all there is. */
  text?: string;
  /** The verbatim text of a quotation. */
  quote?: { text: string; language: string; speaker?: string };
  /** The strongest note on it, where that asks for more than attention. */
  warning?: { severity: 'avoid' | 'check'; label: string; title: string; address: string };
  /** Its parent, e.g. the theme of a finding. */
  place?: string;
  /** Whether it is itself the work cited. */
  isWork?: true;
  /** The works cited: id and locator. */
  rests?: [work: string, locator: string | null][];
  /** Whether only one of them is the source, and it is unknown which. */
  isOneOf?: true;
}

/** Citation forms of a work. */
interface WorkForms {
  /** Short citation. */
  name: string;
  /** Entry in the list of references. */
  entry: Formatted;
}

/** A work as cited in reading lists. */
export interface ListedWork extends WorkForms {
  id: string;
  language: string | null;
  /** Disambiguated forms, with a year suffix; absent if its name is unique. */
  apart?: WorkForms;
  /** Says that its entry was completed; absent if it was not. */
  completed?: string;
}

/** The index file of reading lists. */
export interface RecordIndex {
  records: Partial<Record<string, ListedRecord>>;
  /** Current code by former code. */
  former: Partial<Record<string, string>>;
  works: Partial<Record<string, ListedWork>>;
}

/** An index in which works with the same name get year suffixes, if the records cite more than one of them. */
export function disambiguate(index: RecordIndex, records: readonly ListedRecord[]): RecordIndex {
  const ids = new Set(records.flatMap(({ rests = [] }) => rests.map(([work]) => work)));
  const byName = Map.groupBy(
    [...ids].flatMap((id) => index.works[id] ?? []),
    ({ name }) => name,
  );
  const sameName = [...byName.values()].filter(({ length }) => length > 1).flat();
  const works = Object.fromEntries(sameName.map((work) => [work.id, { ...work, ...work.apart }]));
  return { ...index, works: { ...index.works, ...works } };
}

/** The distinct works that some records cite, sorted as in a reference list. */
export function listWorks(index: RecordIndex, records: readonly ListedRecord[], locale: string): ListedWork[] {
  const ids = new Set(records.flatMap(({ rests = [] }) => rests.map(([work]) => work)));
  const { compare } = new Intl.Collator(locale);
  const works = [...ids].flatMap((id) => index.works[id] ?? []);
  return works.sort((a, b) => compare(a.entry.text, b.entry.text));
}

/** Short citations of a record's works: «Brekke et al. (2017), s. 4». Alternatives are joined by «eller». */
export function citeWorks(index: RecordIndex, { rests = [], isOneOf }: ListedRecord, locale: string): string[] {
  const cited = rests.flatMap(([work, locator]) => {
    const name = index.works[work]?.name;
    return name === undefined ? [] : [name, locator].filter((part) => part !== null).join(', ');
  });
  return isOneOf ? [new Intl.ListFormat(locale, { type: 'disjunction' }).format(cited)] : cited;
}
