import { fill } from '../i18n/fill.ts';

/** Filters the list of quotations by the values in its form; the address holds the state. */
class QuoteFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    // A reader may choose before this code arrives; such a choice goes before what the address says.
    const early = [...form.querySelectorAll('select')]
      .filter(({ value }) => value !== '')
      .map((select) => ({ select, value: select.value }));
    this.#restore(form);
    this.#show(form);
    if (early.length > 0) {
      for (const { select, value } of early) select.value = value;
      this.#update(form);
    }
    form.addEventListener('change', () => this.#update(form));
    form.addEventListener('reset', () => requestAnimationFrame(() => this.#update(form)));
    addEventListener('popstate', () => {
      this.#restore(form);
      this.#show(form);
    });
  }

  /** Sets the form from the address and names what it does not know. */
  #restore(form: HTMLFormElement): void {
    const parameters = new URLSearchParams(location.search);
    const unknown = [...parameters.keys()].filter(
      (name) => !(form.elements.namedItem(name) instanceof HTMLSelectElement),
    );
    for (const select of form.querySelectorAll('select')) {
      const value = parameters.get(select.name) ?? '';
      const known = [...select.options].some((option) => option.value === value);
      select.value = known ? value : '';
      if (!known) unknown.push(value);
    }
    const warning = this.querySelector<HTMLElement>('[data-warning]');
    if (!warning) return;
    warning.hidden = unknown.length === 0;
    const values = unknown.map((value) => `«${value.slice(0, 40)}»`).join(', ');
    warning.textContent = unknown.length === 0 ? '' : fill(this.dataset['ignored'] ?? '', { values });
  }

  #update(form: HTMLFormElement): void {
    const chosen = [...form.querySelectorAll('select')].filter((select) => select.value !== '');
    const query = new URLSearchParams(chosen.map((select): [string, string] => [select.name, select.value])).toString();
    history.replaceState(history.state, '', query === '' ? location.pathname : `?${query}`);
    this.#restore(form);
    this.#show(form);
  }

  #show(form: HTMLFormElement): void {
    const chosen = [...form.querySelectorAll('select')].filter((select) => select.value !== '');
    const items = [...this.querySelectorAll('li')];
    for (const item of items) {
      item.hidden = !chosen.every((select) => (item.dataset[select.name] ?? '').split(' ').includes(select.value));
    }
    const shown = items.filter((item) => !item.hidden).length;
    const message = (shown === 0 ? this.dataset['none'] : this.dataset['shown']) ?? '';
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = fill(message, { shown, total: items.length });
  }
}

customElements.define('quote-filter', QuoteFilter);
