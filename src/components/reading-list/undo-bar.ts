import type { ReadingList } from '../../reading-list/list.ts';
import type { Parts } from './parts.ts';

/** Offers to undo the last change, at its position in the list. */
export class UndoBar {
  #parts: Parts;
  #bar: HTMLElement;
  #before: ReadingList | null = null;
  #index: number | null = null;

  /** @param restore Called with the previous list. */
  constructor(parts: Parts, restore: (list: ReadingList) => void) {
    this.#parts = parts;
    this.#bar = parts('undo');
    this.#bar.querySelector('button')!.addEventListener('click', () => {
      const before = this.#before;
      const index = this.#index;
      this.withdraw();
      if (before === null) return;
      restore(before);
      const line = this.#parts('lines').children[index ?? 0];
      line?.querySelector<HTMLElement>('a, button:enabled')?.focus();
    });
  }

  /**
   * Offers to undo a change.
   *
   * @param index Index of a removed entry; without it the offer is above the list.
   */
  offer(message: string, before: ReadingList, index: number | null = null): void {
    this.#before = before;
    this.#index = index;
    this.#bar.querySelector('span')!.textContent = message;
    this.#bar.hidden = false;
    if (index !== null) {
      const place = document.createElement('li');
      place.append(this.#bar);
      const lines = this.#parts('lines');
      lines.insertBefore(place, lines.children[index] ?? null);
    }
    this.#bar.querySelector('button')!.focus();
  }

  /** Withdraws the offer, after another change. */
  withdraw(): void {
    this.#before = null;
    this.#bar.hidden = true;
    this.#parts('body').before(this.#bar);
  }
}
