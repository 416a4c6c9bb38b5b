import { fill } from '../../wording/fill.ts';
import { FilterForm } from '../filter/filter-form.ts';
import type { Chosen } from '../filter/filter-state.ts';
import { arrangeGrid, countSamples, listFilled, type Arrangement, type Grid } from './arrange.ts';
import { CellDialog } from './cell-dialog.ts';
import { drawTable } from './draw-table.ts';
import { readTable, type TableNodes } from './table-nodes.ts';
import { updateSums, updateThemeSums, type SumMessages } from './update-sums.ts';

/** Filters, sorts and transposes the evidence matrix; the state is in the URL. */
class EvidenceMatrix extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const table = this.querySelector('table');
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    const panel = this.querySelector('dialog');
    if (!form || !table || !panel || data === undefined || data === null) return;
    const grid = JSON.parse(data) as Grid;
    const nodes = readTable(table);
    const dialog = new CellDialog(panel, this);
    const filters = new FilterForm(this, form, (chosen) => this.#show(nodes, grid, chosen));
    const follow = () => {
      filters.restore(() => {
        const problem = dialog.follow(location.hash);
        return problem === null ? '' : fill(this.dataset[problem.kind] ?? '', { cell: problem.cell });
      });
    };
    addEventListener('popstate', follow);
    // Open the cell after the browser has scrolled to the fragment, on load.
    if (location.hash !== '' && document.readyState === 'complete') follow();
    else if (location.hash !== '') addEventListener('load', follow, { once: true });
  }

  /** Renders the filtered matrix. Returns a sentence for the status. */
  #show(nodes: TableNodes, grid: Grid, chosen: Chosen): string {
    const shown = arrangeGrid(grid, chosen, document.documentElement.lang);
    const isEmpty = shown.rows.length === 0;
    nodes.table.hidden = isEmpty;
    const { quoteNumber = '', samples = '' } = this.dataset;
    const messages = { quoteNumber, samples };
    if (!isEmpty) {
      updateSums(nodes, grid, shown, messages);
      drawTable(nodes, grid, shown, chosen['snu'] === '1');
    }
    this.#showList(grid, shown, messages);
    return fill((isEmpty ? this.dataset['none'] : this.dataset['shown']) ?? '', {
      themes: shown.rows.length,
      allThemes: grid.rows.length,
      studies: shown.columns.length,
      allStudies: grid.columns.length,
      samples: countSamples(shown.columns.map((column) => grid.columns[column]!)),
    });
  }

  /** Applies the same filters and order to the list below the table. */
  #showList(grid: Grid, { rows, columns }: Arrangement, messages: SumMessages): void {
    for (const section of this.querySelectorAll<HTMLElement>('[data-row]')) {
      section.hidden = !rows.includes(Number(section.dataset['row']));
      const items = new Map(
        [...section.querySelectorAll<HTMLElement>('[data-column]')].map((item) => [
          Number(item.dataset['column']),
          item,
        ]),
      );
      for (const [column, item] of items) item.hidden = !columns.includes(column);
      for (const column of columns) {
        const item = items.get(column);
        item?.parentElement?.append(item);
      }
    }
    for (const row of rows) {
      const section = this.querySelector<HTMLElement>(`[data-row='${row}']`);
      if (!section) continue;
      updateThemeSums(section, listFilled(grid, [row], columns), messages);
      section.parentElement?.append(section);
    }
  }
}

customElements.define('evidence-matrix', EvidenceMatrix);
