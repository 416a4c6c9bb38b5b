import type { ReadingList } from '../../reading-list/list.ts';
import type { Parts } from './parts.ts';

/** Offers to take the last change back, at the place where it was made. */
export class UndoBar {
  #parts: Parts;
  #bar: HTMLElement;
  #before: ReadingList | null = null;
  #index: number | null = null;

  /** @param restore Takes the list as it was. */
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
   * Offers the list as it was before a change.
   *
   * @param index Where an entry was taken out; without it the offer stands above the list.
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

  /** Takes the offer back; another change has been made. */
  withdraw(): void {
    this.#before = null;
    this.#bar.hidden = true;
    this.#parts('body').before(this.#bar);
  }
}
