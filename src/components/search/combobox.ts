/** Number of options that Page Up and Page Down skip. */
const PAGE = 10;

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

/**
 * A text field that controls a listbox whose options are links. The focus stays in the field, which names the
 * highlighted option: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  #options: readonly HTMLAnchorElement[] = [];
  #highlighted = -1;
  /** Last pointer position: browsers also fire pointer events when the list moves under a resting pointer. */
  #pointer: string | null = null;

  /** @param list The listbox, with an id; filled by {@link show}. */
  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
    list.role = 'listbox';
    field.role = 'combobox';
    field.ariaAutoComplete = 'list';
    field.setAttribute('aria-controls', list.id);
    this.show([], -1);
    field.addEventListener('keydown', (event) => this.#onKeyDown(event));
    list.addEventListener('pointermove', (event) => this.#onPointerMove(event));
    // The focus stays in the field.
    list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** Replaces the options, which are already in the list, and highlights one; -1 for none. */
  show(options: readonly HTMLAnchorElement[], highlighted: number): void {
    this.#options = options;
    options.forEach((option, index) => {
      option.role = 'option';
      option.id = `${this.#list.id}-${index}`;
      option.tabIndex = -1;
      option.ariaSelected = 'false';
    });
    this.#field.ariaExpanded = `${options.length > 0}`;
    this.#list.hidden = options.length === 0;
    this.#highlight(Math.min(highlighted, options.length - 1));
  }

  /** Index of the highlighted option; -1 for none. */
  get highlighted(): number {
    return this.#highlighted;
  }

  #highlight(index: number): void {
    this.#options[this.#highlighted]?.setAttribute('aria-selected', 'false');
    this.#highlighted = index;
    const option = this.#options[index];
    option?.setAttribute('aria-selected', 'true');
    if (option === undefined) this.#field.removeAttribute('aria-activedescendant');
    else this.#field.setAttribute('aria-activedescendant', option.id);
  }

  #onKeyDown(event: KeyboardEvent): void {
    // Ignore keys during IME composition; Safari sends the last of them with code 229.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') this.#follow(event);
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (this.#options.length === 0) return;
    event.preventDefault();
    this.#highlight(this.#findNext(step));
    this.#options[this.#highlighted]?.scrollIntoView({ block: 'nearest' });
  }

  /** Single steps wrap around; page steps stop at the ends. */
  #findNext(step: number): number {
    const last = this.#options.length - 1;
    if (this.#highlighted === -1) return step > 0 ? 0 : last;
    const next = this.#highlighted + step;
    if (Math.abs(step) === PAGE) return Math.max(0, Math.min(last, next));
    return (next + last + 1) % (last + 1);
  }

  /** Opens the highlighted link, passing on modifier keys. Without a highlight, Enter submits the form. */
  #follow(event: KeyboardEvent): void {
    const { ctrlKey, metaKey, shiftKey } = event;
    const option = this.#options[this.#highlighted];
    if (option === undefined) return;
    event.preventDefault();
    option.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
  }

  #onPointerMove({ pointerType, screenX, screenY, target }: PointerEvent): void {
    const pointer = `${screenX} ${screenY}`;
    const moved = this.#pointer !== null && this.#pointer !== pointer;
    this.#pointer = pointer;
    // Scrolling by touch selects nothing.
    if (!moved || pointerType === 'touch') return;
    const index = this.#options.findIndex((option) => target instanceof Node && option.contains(target));
    if (index !== -1) this.#highlight(index);
  }
}
