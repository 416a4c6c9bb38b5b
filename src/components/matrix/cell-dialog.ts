import { keepAddress } from '../browser/keep-address.ts';

/** Why the cell in the URL is not shown: unknown, or filtered out. */
export interface CellProblem {
  kind: 'unknownCell' | 'hiddenCell';
  cell: string;
}

/** Shows the content of the cell in the URL fragment, beside the table. */
export class CellDialog {
  #panel: HTMLDialogElement;
  #root: HTMLElement;

  constructor(panel: HTMLDialogElement, root: HTMLElement) {
    this.#panel = panel;
    this.#root = root;
    root.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      if (!link?.closest('[data-cell]') || !isPlain) return;
      event.preventDefault();
      history.pushState(history.state, '', link.hash);
      this.follow(link.hash);
    });
    panel.addEventListener('close', () => {
      if (location.hash !== '') keepAddress(location.pathname + location.search);
    });
  }

  /** Opens the cell in the URL fragment, or closes the open one. */
  follow(hash: string): CellProblem | null {
    const name = hash.slice(1);
    if (!name.includes('--')) {
      this.#panel.close();
      return null;
    }
    const content = this.#root.querySelector<HTMLElement>(`[id='${CSS.escape(name)}']`);
    if (content === null) return { kind: 'unknownCell', cell: name.slice(0, 80) };
    const { title = '' } = content.dataset;
    if (content.closest('[hidden]') !== null) return { kind: 'hiddenCell', cell: title };
    const link = this.#root.querySelector<HTMLElement>(`[data-cell] a[href='#${CSS.escape(name)}']`);
    // On narrow screens the list replaces the table, and the browser scrolls to the cell in it.
    if (link?.checkVisibility() !== true) return null;
    link.scrollIntoView({ block: 'center', inline: 'nearest' });
    link.focus({ preventScroll: true });
    this.#show(title, content);
    return null;
  }

  #show(title: string, content: HTMLElement): void {
    const heading = this.#panel.querySelector('h2');
    if (heading) heading.textContent = title;
    const body = this.#panel.querySelector('[data-body]');
    body?.replaceChildren(...[...content.children].map((child) => child.cloneNode(true)));
    if (!this.#panel.open) this.#panel.showModal();
  }
}
