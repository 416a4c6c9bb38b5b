import type { Arrangement, Grid } from './arrange.ts';
import type { Axis, TableNodes } from './table-nodes.ts';

/** With more columns than this, their headings are vertical. */
export const MOST_LEVEL_HEADS = 12;

/** An axis as shown: visible indices in order, with their groups. */
interface Shown {
  axis: Axis;
  indexes: readonly number[];
  groupOf: (index: number) => string;
}

/** Fills the table with the visible cells; `turned` transposes it. */
export function drawTable(nodes: TableNodes, grid: Grid, { rows, columns }: Arrangement, turned: boolean): void {
  const rowAxis: Shown = { axis: nodes.rows, indexes: rows, groupOf: (index) => grid.rows[index]!.group };
  const columnAxis: Shown = { axis: nodes.columns, indexes: columns, groupOf: (index) => grid.columns[index]!.group };
  const [down, across] = turned ? [columnAxis, rowAxis] : [rowAxis, columnAxis];
  const cellAt = (line: number, place: number) => (turned ? nodes.cells[place]![line]! : nodes.cells[line]![place]!);
  const { table, blank } = nodes;
  table.toggleAttribute('data-many', across.indexes.length > MOST_LEVEL_HEADS);
  for (const part of table.querySelectorAll('thead, tbody, tfoot')) part.remove();
  table.append(drawHead(blank, down, across), ...drawBodies(down, across, cellAt), drawFoot(down, across));
}

function drawHead(blank: HTMLTableCellElement, down: Shown, across: Shown): HTMLElement {
  const isGrouped = across.axis.groupHeads.size > 0;
  const heads = across.indexes.map((index) => asHead(across.axis.heads[index]!, 'col'));
  const groupHeads = listGroups(across).flatMap(([group, indexes]) => {
    const head = across.axis.groupHeads.get(group);
    return head ? [span(asHead(head, 'colgroup'), indexes.length)] : [];
  });
  const marginHeads = down.axis.margins.map(({ head }) => asHead(head, 'col'));
  for (const cell of [blank, ...marginHeads]) cell.rowSpan = isGrouped ? 2 : 1;
  return part('thead', [
    row([blank, ...(isGrouped ? groupHeads : heads), ...marginHeads]),
    ...(isGrouped ? [row(heads)] : []),
  ]);
}

function drawBodies(
  down: Shown,
  across: Shown,
  cellAt: (line: number, place: number) => HTMLTableCellElement,
): HTMLElement[] {
  const width = 1 + across.indexes.length + down.axis.margins.length;
  return listGroups(down).map(([group, lines]) => {
    const head = down.axis.groupHeads.get(group);
    return part('tbody', [
      ...(head ? [row([span(asHead(head, 'rowgroup'), width)])] : []),
      ...lines.map((line) =>
        row([
          asHead(down.axis.heads[line]!, 'row'),
          ...across.indexes.map((place) => cellAt(line, place)),
          ...down.axis.margins.map(({ cells }) => cells[line]!),
        ]),
      ),
    ]);
  });
}

function drawFoot(down: Shown, across: Shown): HTMLElement {
  const corners = [...new Set([...down.axis.margins, ...across.axis.margins].map(({ corner }) => corner))];
  const rows = across.axis.margins.map(({ head, cells }, index) => {
    head.rowSpan = 1;
    const own = across.axis.margins.length === 1 ? corners : corners.slice(index, index + 1);
    return row([asHead(head, 'row'), ...across.indexes.map((place) => cells[place]!), ...own]);
  });
  return part('tfoot', rows);
}

function listGroups({ indexes, groupOf }: Shown): [string, number[]][] {
  return [...Map.groupBy(indexes, groupOf)];
}

function asHead(cell: HTMLTableCellElement, scope: string): HTMLTableCellElement {
  cell.scope = scope;
  return cell;
}

function span(cell: HTMLTableCellElement, columns: number): HTMLTableCellElement {
  cell.colSpan = columns;
  return cell;
}

function row(cells: readonly HTMLTableCellElement[]): HTMLTableRowElement {
  const element = document.createElement('tr');
  element.append(...cells);
  return element;
}

function part(name: 'thead' | 'tbody' | 'tfoot', rows: readonly HTMLTableRowElement[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...rows);
  return element;
}
