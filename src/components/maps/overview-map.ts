/** Highlights the lines of the record that is hovered or focused. */
class OverviewMap extends HTMLElement {
  connectedCallback(): void {
    for (const type of ['pointerover', 'focusin']) this.addEventListener(type, ({ target }) => this.#light(target));
    for (const type of ['pointerleave', 'focusout']) this.addEventListener(type, () => this.#light(null));
  }

  #light(target: EventTarget | null): void {
    const node = target instanceof Element ? target.closest<SVGElement>('[data-node]')?.dataset['node'] : undefined;
    for (const line of this.querySelectorAll<SVGElement>('[data-ends]')) {
      const isEnd = node !== undefined && (line.dataset['ends'] ?? '').split(' ').includes(node);
      line.toggleAttribute('data-lit', isEnd);
    }
  }
}

customElements.define('overview-map', OverviewMap);
