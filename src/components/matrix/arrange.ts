import type { Chosen } from '../filter/filter-state.ts';

/** What heads a row or a column, as far as filtering and sorting go. */
export interface Heading {
  id: string;
  /** Headings of one group stay together. */
  group: string;
  name: string;
  /** Its value per filter; a filter that is not here does not concern it. */
  facets: Readonly<Record<string, string>>;
  /** The people behind a study; null for what is no study. */
  sample: string | null;
}

/** What a row and a column share. Each record has a number of its own. */
export interface Tally {
  findings: readonly number[];
  quotes: readonly number[];
  /** Whether nothing is to be expected here, so that an empty cell is no gap. */
  outside: boolean;
}

/** A table of tallies, row by row. */
export interface Grid {
  rows: readonly Heading[];
  columns: readonly Heading[];
  cells: readonly (readonly Tally[])[];
}

/** A tally with the theme and the study that share it. */
export interface Placed {
  tally: Tally;
  theme: Heading;
  study: Heading;
}

/** Which rows and columns are shown, in which order, by their index in the grid. */
export interface Arrangement {
  rows: number[];
  columns: number[];
}

/** How many records some cells hold, each record once. */
export function sumUp(cells: readonly Tally[]): { findings: number; quotes: number } {
  return {
    findings: new Set(cells.flatMap(({ findings }) => findings)).size,
    quotes: new Set(cells.flatMap(({ quotes }) => quotes)).size,
  };
}

/** Whether a cell holds nothing. */
export function isEmpty({ findings, quotes }: Tally): boolean {
  return findings.length + quotes.length === 0;
}

/** The cells in which some rows and columns meet; those that hold nothing are left out. */
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

/** How many separate groups of people stand behind some headings: those of one sample count once. */
export function countSamples(headings: readonly Heading[]): number {
  return new Set(headings.flatMap(({ sample }) => sample ?? [])).size;
}

/** Leaves out what the choices leave out, and then what meets nothing that is left; sorts within the groups. */
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
