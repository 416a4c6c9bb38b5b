import { fill } from '../../wording/fill.ts';
import { countSamples, listFilled, sumUp, type Arrangement, type Grid, type Placed } from './arrange.ts';
import type { TableNodes } from './table-nodes.ts';

/** Message templates of totals, with `{name}` placeholders. */
export interface SumMessages {
  quoteNumber: string;
  samples: string;
}

/** Recounts the visible cells, and updates the links of the totals. */
export function updateSums(nodes: TableNodes, grid: Grid, { rows, columns }: Arrangement, messages: SumMessages): void {
  const filled = (themes: readonly number[], studies: readonly number[]) => listFilled(grid, themes, studies);
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

/** Recounts the visible cells of a theme in the list of cells. */
export function updateThemeSums(section: HTMLElement, summed: readonly Placed[], messages: SumMessages): void {
  writeTotal(section, summed, messages);
  writeSamples(section, summed, messages);
}

function writeTotal(cell: HTMLElement, summed: readonly Placed[], { quoteNumber }: SumMessages): void {
  const sums = sumUp(summed.map(({ tally }) => tally));
  for (const link of cell.querySelectorAll<HTMLAnchorElement>('a[data-total]')) {
    const kind = link.dataset['total'] === 'quotes' ? 'quotes' : 'findings';
    const n = sums[kind];
    const address = new URL(link.href);
    setValues(address.searchParams, 'tema', new Set(summed.map(({ theme }) => theme.id)));
    setValues(address.searchParams, 'studie', new Set(summed.map(({ study }) => study.id)));
    link.href = address.href;
    link.hidden = n === 0;
    link.ariaLabel = fill(link.dataset[n === 1 ? 'one' : 'other'] ?? '', { n });
    if ('inWords' in link.dataset) link.textContent = link.ariaLabel;
    else link.textContent = kind === 'quotes' ? fill(quoteNumber, { n }) : String(n);
  }
  const gap = cell.querySelector<HTMLElement>('[data-total-gap]');
  if (gap) gap.hidden = summed.length > 0;
}

function writeSamples(cell: HTMLElement, summed: readonly Placed[], { samples }: SumMessages): void {
  const studies = [...new Set(summed.map(({ study }) => study))];
  const link = cell.querySelector('[data-sampled]');
  if (link) link.textContent = fill(samples, { studies: studies.length, samples: countSamples(studies) });
}

function setValues(parameters: URLSearchParams, name: string, values: Iterable<string>): void {
  parameters.delete(name);
  for (const value of values) parameters.append(name, value);
}
