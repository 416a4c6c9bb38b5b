import { fill } from '../../i18n/fill.ts';
import { countSamples, isEmpty, sumUp, type Arrangement, type Grid, type Heading, type Tally } from './arrange.ts';
import type { TableNodes } from './table-nodes.ts';

/** How sums are written, with `{name}` places. */
export interface SumMessages {
  quoteNumber: string;
  samples: string;
}

interface Summed {
  tally: Tally;
  theme: Heading;
  study: Heading;
}

/** Counts anew what is shown, and lets every sum lead to just that. */
export function updateSums(nodes: TableNodes, grid: Grid, { rows, columns }: Arrangement, messages: SumMessages): void {
  const filled = (themes: readonly number[], studies: readonly number[]): Summed[] =>
    themes.flatMap((row) =>
      studies
        .map((column) => ({ tally: grid.cells[row]![column]!, theme: grid.rows[row]!, study: grid.columns[column]! }))
        .filter(({ tally }) => !isEmpty(tally)),
    );
  const [totals, samples] = nodes.rows.margins;
  const [studyTotals] = nodes.columns.margins;
  for (const row of rows) {
    writeTotal(totals!.cells[row]!, filled([row], columns), messages);
    writeSamples(samples!.cells[row]!, filled([row], columns), messages);
  }
  for (const column of columns) writeTotal(studyTotals!.cells[column]!, filled(rows, [column]), messages);
  writeTotal(totals!.corner, filled(rows, columns), messages);
  writeSamples(samples!.corner, filled(rows, columns), messages);
}

function writeTotal(cell: HTMLElement, summed: readonly Summed[], { quoteNumber }: SumMessages): void {
  const sums = sumUp(summed.map(({ tally }) => tally));
  for (const link of cell.querySelectorAll<HTMLAnchorElement>('a[data-total]')) {
    const kind = link.dataset['total'] === 'quotes' ? 'quotes' : 'findings';
    const n = sums[kind];
    const address = new URL(link.href);
    setValues(address.searchParams, 'tema', new Set(summed.map(({ theme }) => theme.id)));
    setValues(address.searchParams, 'studie', new Set(summed.map(({ study }) => study.id)));
    link.href = address.href;
    link.hidden = n === 0;
    link.textContent = kind === 'quotes' ? fill(quoteNumber, { n }) : String(n);
    link.ariaLabel = fill(link.dataset[n === 1 ? 'one' : 'other'] ?? '', { n });
  }
  const gap = cell.querySelector<HTMLElement>('.gap');
  if (gap) gap.hidden = summed.length > 0;
}

function writeSamples(cell: HTMLElement, summed: readonly Summed[], { samples }: SumMessages): void {
  const studies = [...new Set(summed.map(({ study }) => study))];
  const link = cell.querySelector('a');
  if (link) link.textContent = fill(samples, { studies: studies.length, samples: countSamples(studies) });
}

function setValues(parameters: URLSearchParams, name: string, values: Iterable<string>): void {
  parameters.delete(name);
  for (const value of values) parameters.append(name, value);
}
