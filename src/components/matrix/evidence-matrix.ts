import { fill } from '../../i18n/fill.ts';
import { FilterForm } from '../filter/filter-form.ts';
import type { Chosen } from '../filter/filter-state.ts';
import { arrangeGrid, countSamples, type Arrangement, type Grid } from './arrange.ts';
import { CellDialog } from './cell-dialog.ts';
import { drawTable } from './draw-table.ts';
import { readTable, type TableNodes } from './table-nodes.ts';
import { updateSums } from './update-sums.ts';

/** Filters, sorts and turns the matrix of themes and studies; the address holds the state. */
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
      const cell = dialog.follow(location.hash);
      filters.restore(cell === null ? '' : fill(this.dataset['unknownCell'] ?? '', { cell }));
    };
    addEventListener('popstate', follow);
    // The browser goes to the place in the list once the page has loaded; the cell comes after.
    if (location.hash !== '' && document.readyState === 'complete') follow();
    else if (location.hash !== '') addEventListener('load', follow, { once: true });
  }

  /** Draws what fits the choices. Returns a sentence about it. */
  #show(nodes: TableNodes, grid: Grid, chosen: Chosen): string {
    const shown = arrangeGrid(grid, chosen, document.documentElement.lang);
    const isEmpty = shown.rows.length === 0;
    nodes.table.hidden = isEmpty;
    if (!isEmpty) {
      const { quoteNumber = '', samples = '' } = this.dataset;
      updateSums(nodes, grid, shown, { quoteNumber, samples });
      drawTable(nodes, grid, shown, chosen['snu'] === '1');
    }
    this.#showList(shown);
    return fill((isEmpty ? this.dataset['none'] : this.dataset['shown']) ?? '', {
      themes: shown.rows.length,
      allThemes: grid.rows.length,
      studies: shown.columns.length,
      allStudies: grid.columns.length,
      samples: countSamples(shown.columns.map((column) => grid.columns[column]!)),
    });
  }

  /** The list below the table holds the same cells in the same order. */
  #showList({ rows, columns }: Arrangement): void {
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
      const section = this.querySelector(`[data-row='${row}']`);
      section?.parentElement?.append(section);
    }
  }
}

customElements.define('evidence-matrix', EvidenceMatrix);
