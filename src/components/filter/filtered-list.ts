import { fill } from '../../wording/fill.ts';
import { FilterForm } from './filter-form.ts';
import type { Chosen } from './filter-state.ts';

/**
 * Filters a list. Items have their values per filter in data attributes, separated by spaces. They are the list items in
 * it, or what `data-items` selects.
 */
class FilteredList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const filters = new FilterForm(this, form, (chosen) => this.#show(chosen));
    addEventListener('popstate', () => filters.restore());
  }

  #show(chosen: Chosen): string {
    const items = [...this.querySelectorAll<HTMLElement>(this.dataset['items'] ?? 'li')];
    for (const item of items) {
      item.hidden = !Object.entries(chosen).every(([name, value]) =>
        (item.dataset[name] ?? '').split(' ').includes(value),
      );
    }
    const shown = items.filter((item) => !item.hidden).length;
    const { shown: some = '', none = '' } = this.dataset;
    return fill(shown === 0 ? none : some, { shown, total: items.length });
  }
}

customElements.define('filtered-list', FilteredList);
