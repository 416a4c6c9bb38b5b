import { fill } from '../../wording/fill.ts';
import { keepAddress } from '../browser/keep-address.ts';
import { nameUnknown, readFilters, writeFilters, type Chosen, type Fields } from './filter-state.ts';

type Control = HTMLSelectElement | HTMLInputElement;

/** Synchronises the form of `FilterForm.astro`, the filtered content and the URL, which has the state. */
export class FilterForm {
  readonly #root: HTMLElement;
  readonly #controls: readonly Control[];
  readonly #fields: Fields;
  readonly #show: (chosen: Chosen) => string;

  /**
   * @param root Contains the form, its status and its warning.
   * @param show Shows the filtered content. Returns a sentence for the status.
   */
  constructor(root: HTMLElement, form: HTMLFormElement, show: (chosen: Chosen) => string) {
    this.#root = root;
    this.#show = show;
    this.#controls = [...form.querySelectorAll<Control>('select, input')];
    this.#fields = new Map(this.#controls.map((control) => [control.name, listValues(control)]));
    // Choices made before this code loaded take precedence over the URL.
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
   * Restores filters from the URL; reports unknown values.
   *
   * @param follow Restores the rest of the URL afterwards. Returns a warning, or an empty string.
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
    const active = this.#root.querySelector<HTMLElement>('[data-active]');
    if (active) active.textContent = this.#name(chosen) || (active.dataset['active'] ?? '');
  }

  /** What is chosen, in the words of the controls. */
  #name(chosen: Chosen): string {
    return this.#controls
      .filter(({ name }) => chosen[name] !== undefined)
      .map((control) =>
        control instanceof HTMLSelectElement
          ? control.selectedOptions[0]?.text
          : control.labels?.[0]?.textContent.trim(),
      )
      .join(' · ');
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
