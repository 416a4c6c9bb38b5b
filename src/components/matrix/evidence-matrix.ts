import { fill } from '../../i18n/fill.ts';
import { arrangeGrid, countSamples, listFilled, type Arrangement, type Grid } from './arrange.ts';
import { CellDialog, type CellProblem } from './cell-dialog.ts';
import { drawTable } from './draw-table.ts';
import { readFilters, writeFilters, type Chosen, type Fields } from './filter-state.ts';
import { readTable, type TableNodes } from './table-nodes.ts';
import { updateSums, updateThemeSums, type SumMessages } from './update-sums.ts';

type Control = HTMLSelectElement | HTMLInputElement;

/** Filters, sorts and turns the matrix of themes and studies; the address holds the state. */
class EvidenceMatrix extends HTMLElement {
  #controls: Control[] = [];
  #fields: Fields = new Map();
  #unknown: readonly string[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    const table = this.querySelector('table');
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    const panel = this.querySelector('dialog');
    if (!form || !table || !panel || data === undefined || data === null) return;
    const grid = JSON.parse(data) as Grid;
    const nodes = readTable(table);
    const dialog = new CellDialog(panel, this);
    this.#controls = [...form.querySelectorAll<Control>('select, input')];
    this.#fields = new Map(this.#controls.map((control) => [control.name, listValues(control)]));

    // A reader may choose before this code arrives; such a choice goes before what the address says.
    const early = this.#readForm();
    const show = (chosen: Chosen) => this.#show(nodes, grid, chosen);
    const follow = () => {
      show(this.#restore({}));
      this.#warn(dialog.follow(location.hash));
    };
    const update = () => {
      const query = writeFilters(this.#readForm(), this.#fields);
      history.replaceState(history.state, '', query === '' ? location.pathname : query);
      show(this.#restore({}));
    };
    show(this.#restore(early));
    if (Object.keys(early).length > 0) update();
    form.addEventListener('change', update);
    form.addEventListener('reset', () => requestAnimationFrame(update));
    addEventListener('popstate', follow);
    // The browser goes to the place in the list once the page has loaded; the cell comes after.
    if (location.hash !== '' && document.readyState === 'complete') follow();
    else if (location.hash !== '') addEventListener('load', follow, { once: true });
  }

  #readForm(): Chosen {
    const chosen = this.#controls.map((control): [string, string] => [control.name, valueOf(control)]);
    return Object.fromEntries(chosen.filter(([, value]) => value !== ''));
  }

  /** Sets the form from the address, and warns of what it does not know. */
  #restore(early: Chosen): Chosen {
    const { chosen, unknown } = readFilters(location.search, this.#fields);
    const all = { ...chosen, ...early };
    for (const control of this.#controls) {
      const value = all[control.name] ?? '';
      if (control instanceof HTMLInputElement) control.checked = value !== '';
      else control.value = value;
    }
    this.#unknown = unknown;
    this.#warn(null);
    return all;
  }

  /** Names what the form did not know of the address, and the cell that it cannot show. */
  #warn(problem: CellProblem | null): void {
    const values = this.#unknown.map((value) => `«${value}»`).join(', ');
    const warnings = [
      ...(values === '' ? [] : [fill(this.dataset['ignored'] ?? '', { values })]),
      ...(problem === null ? [] : [fill(this.dataset[problem.kind] ?? '', { cell: problem.cell })]),
    ];
    const warning = this.querySelector<HTMLElement>('[data-warning]');
    if (!warning) return;
    warning.hidden = warnings.length === 0;
    warning.textContent = warnings.join(' ');
  }

  #show(nodes: TableNodes, grid: Grid, chosen: Chosen): void {
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
    const status = this.querySelector('[data-status]');
    if (!status) return;
    status.textContent = fill((isEmpty ? this.dataset['none'] : this.dataset['shown']) ?? '', {
      themes: shown.rows.length,
      allThemes: grid.rows.length,
      studies: shown.columns.length,
      allStudies: grid.columns.length,
      samples: countSamples(shown.columns.map((column) => grid.columns[column]!)),
    });
  }

  /** The list below the table holds the same cells in the same order. */
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

function valueOf(control: Control): string {
  return control instanceof HTMLInputElement && !control.checked ? '' : control.value;
}

function listValues(control: Control): string[] {
  const values = control instanceof HTMLInputElement ? [control.value] : [...control.options].map(({ value }) => value);
  return values.filter((value) => value !== '');
}

customElements.define('evidence-matrix', EvidenceMatrix);
