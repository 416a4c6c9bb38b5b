import type { Chosen } from '../filter/filter-state.ts';

/** The data of a row or column heading used for filtering and sorting. */
export interface Heading {
  id: string;
  /** Headings are sorted within their group. */
  group: string;
  name: string;
  /** Value per filter; filters left out do not apply. */
  facets: Readonly<Record<string, string>>;
  /** Sample of a study; null for a theme. */
  sample: string | null;
}

/** Records that a row and a column share, by number. */
export interface Tally {
  findings: readonly number[];
  quotes: readonly number[];
  /** Whether an empty cell is expected, so that it is not a gap. */
  outside: boolean;
}

/** Rows of tallies. */
export interface Grid {
  rows: readonly Heading[];
  columns: readonly Heading[];
  cells: readonly (readonly Tally[])[];
}

/** A tally with its theme and study. */
export interface Placed {
  tally: Tally;
  theme: Heading;
  study: Heading;
}

/** Indices of the visible rows and columns, in order. */
export interface Arrangement {
  rows: number[];
  columns: number[];
}

/** Number of distinct records in some cells. */
export function sumUp(cells: readonly Tally[]): { findings: number; quotes: number } {
  return {
    findings: new Set(cells.flatMap(({ findings }) => findings)).size,
    quotes: new Set(cells.flatMap(({ quotes }) => quotes)).size,
  };
}

/** Whether a cell is empty. */
export function isEmpty({ findings, quotes }: Tally): boolean {
  return findings.length + quotes.length === 0;
}

/** The non-empty cells of some rows and columns. */
export function listFilled(
  { rows, columns, cells }: Grid,
  rowIndexes: readonly number[],
  columnIndexes: readonly number[],
): Placed[] {
  return rowIndexes.flatMap((row) =>
    columnIndexes
      .map((column) => ({ tally: cells[row]![column]!, theme: rows[row]!, study: columns[column]! }))
      .filter(({ tally }) => !isEmpty(tally)),
  );
}

/** Number of distinct samples among some headings. */
export function countSamples(headings: readonly Heading[]): number {
  return new Set(headings.flatMap(({ sample }) => sample ?? [])).size;
}

/** Filters rows and columns, then drops those left without a counterpart; sorts within groups. */
export function arrangeGrid({ rows, columns, cells }: Grid, chosen: Chosen, locale: string): Arrangement {
  const tallyAt = (row: number, column: number) => cells[row]![column]!;
  const fittingRows = listFitting(rows, chosen);
  const fittingColumns = listFitting(columns, chosen);
  const meets = (row: number, column: number) => !tallyAt(row, column).outside;
  const shownRows = fittingRows.filter((row) => fittingColumns.some((column) => meets(row, column)));
  const shownColumns = fittingColumns.filter((column) => fittingRows.some((row) => meets(row, column)));
  const sizeOf = (tallies: Tally[]) => {
    const { findings, quotes } = sumUp(tallies);
    return findings + quotes;
  };
  const rowSize = (row: number) => sizeOf(shownColumns.map((column) => tallyAt(row, column)));
  const columnSize = (column: number) => sizeOf(shownRows.map((row) => tallyAt(row, column)));
  return {
    rows: sortWithinGroups(shownRows, rows, chosen['rader'], rowSize, locale),
    columns: sortWithinGroups(shownColumns, columns, chosen['kolonner'], columnSize, locale),
  };
}

function listFitting(headings: readonly Heading[], chosen: Chosen): number[] {
  return [...headings.keys()].filter((index) =>
    Object.entries(headings[index]!.facets).every(([name, value]) => (chosen[name] ?? value) === value),
  );
}

function sortWithinGroups(
  shown: readonly number[],
  headings: readonly Heading[],
  order: string | undefined,
  sizeOf: (index: number) => number,
  locale: string,
): number[] {
  const collator = new Intl.Collator(locale);
  const compare = (a: number, b: number) => {
    if (order === 'belegg') return sizeOf(b) - sizeOf(a);
    if (order === 'navn') return collator.compare(headings[a]!.name, headings[b]!.name);
    return 0;
  };
  return [...Map.groupBy(shown, (index) => headings[index]!.group).values()].flatMap((group) => group.sort(compare));
}
