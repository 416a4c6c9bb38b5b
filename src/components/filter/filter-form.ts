import { fill } from '../../wording/fill.ts';
import { keepAddress } from '../browser/keep-address.ts';
import { nameUnknown, readFilters, writeFilters, type Chosen, type Fields } from './filter-state.ts';

type Control = HTMLSelectElement | HTMLInputElement;

/** Keeps the form of `FilterForm.astro`, what it filters, and the address in step; the address holds the state. */
export class FilterForm {
  readonly #root: HTMLElement;
  readonly #controls: readonly Control[];
  readonly #fields: Fields;
  readonly #show: (chosen: Chosen) => string;

  /**
   * @param root What holds the form, its status and its warning.
   * @param show Shows what fits the choices. Returns a sentence about it.
   */
  constructor(root: HTMLElement, form: HTMLFormElement, show: (chosen: Chosen) => string) {
    this.#root = root;
    this.#show = show;
    this.#controls = [...form.querySelectorAll<Control>('select, input')];
    this.#fields = new Map(this.#controls.map((control) => [control.name, listValues(control)]));
    // A reader may choose before this code arrives; such a choice goes before what the address says.
    const early = this.#read();
    this.restore();
    if (Object.keys(early).length > 0) {
      this.#set({ ...this.#read(), ...early });
      this.#update();
    }
    form.addEventListener('change', () => this.#update());
    form.addEventListener('reset', () => requestAnimationFrame(() => this.#update()));
  }

  /**
   * Takes the choices of the address, and names what it asks for in vain.
   *
   * @param follow Follows the rest of the address once its choices are shown. Returns what it asks for in vain, if anything.
   */
  restore(follow: () => string = () => ''): void {
    const { chosen, unknown } = readFilters(location.search, this.#fields);
    this.#set(chosen);
    this.#say(chosen);
    this.#warn(unknown, follow());
  }

  #update(): void {
    const chosen = this.#read();
    keepAddress(writeFilters(chosen, this.#fields) || location.pathname);
    this.#warn([], '');
    this.#say(chosen);
  }

  #read(): Chosen {
    const chosen = this.#controls.map((control): [string, string] => [control.name, valueOf(control)]);
    return Object.fromEntries(chosen.filter(([, value]) => value !== ''));
  }

  #set(chosen: Chosen): void {
    for (const control of this.#controls) {
      const value = chosen[control.name] ?? '';
      if (control instanceof HTMLInputElement) control.checked = value !== '';
      else control.value = value;
    }
  }

  #say(chosen: Chosen): void {
    const sentence = this.#show(chosen);
    const status = this.#root.querySelector('[data-status]');
    if (status) status.textContent = sentence;
  }

  #warn(unknown: readonly string[], more: string): void {
    const warning = this.#root.querySelector<HTMLElement>('[data-warning]');
    if (!warning) return;
    const ignored = unknown.length > 0 ? fill(warning.dataset['warning'] ?? '', { values: nameUnknown(unknown) }) : '';
    warning.textContent = `${ignored} ${more}`.trim();
    warning.hidden = warning.textContent === '';
  }
}

function valueOf(control: Control): string {
  return control instanceof HTMLInputElement && !control.checked ? '' : control.value;
}

function listValues(control: Control): string[] {
  const values = control instanceof HTMLInputElement ? [control.value] : [...control.options].map(({ value }) => value);
  return values.filter((value) => value !== '');
}
