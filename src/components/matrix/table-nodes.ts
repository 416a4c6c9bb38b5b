/** A row or column of totals with its heading cell. */
interface Margin {
  head: HTMLTableCellElement;
  cells: HTMLTableCellElement[];
  /** Grand totals, where it crosses the totals of the other axis. */
  corner: HTMLTableCellElement;
}

/** Heading and total cells of one axis, in grid order. */
export interface Axis {
  heads: HTMLTableCellElement[];
  /** Empty if there is only one group. */
  groupHeads: ReadonlyMap<string, HTMLTableCellElement>;
  margins: Margin[];
}

/** The cells of the server-rendered matrix. */
export interface TableNodes {
  table: HTMLTableElement;
  blank: HTMLTableCellElement;
  rows: Axis;
  columns: Axis;
  /** By row, then column. */
  cells: HTMLTableCellElement[][];
}

/** Collects the cells of a matrix. */
export function readTable(table: HTMLTableElement): TableNodes {
  const list = (selector: string) => [...table.querySelectorAll<HTMLTableCellElement>(selector)];
  const one = (selector: string) => list(selector)[0]!;
  const readGroups = (axis: string) =>
    new Map(list(`[data-group-of='${axis}']`).map((cell) => [cell.dataset['group'] ?? '', cell]));
  const readMargin = (name: string, corner: string): Margin => ({
    head: one(`[data-margin-head='${name}']`),
    cells: list(`[data-margin='${name}']`),
    corner: one(`[data-corner='${corner}']`),
  });
  const rowHeads = list("[data-heads='rows']");
  return {
    table,
    blank: one('[data-blank]'),
    rows: {
      heads: rowHeads,
      groupHeads: readGroups('rows'),
      margins: [readMargin('rows', 'rows'), readMargin('samples', 'samples')],
    },
    columns: {
      heads: list("[data-heads='columns']"),
      groupHeads: readGroups('columns'),
      margins: [readMargin('columns', 'rows')],
    },
    cells: rowHeads.map((head) => [...head.parentElement!.querySelectorAll<HTMLTableCellElement>('[data-cell]')]),
  };
}
