/** Lights the lines of the record that is hovered or focused; else those of the theme the page was drawn with. */
class OverviewMap extends HTMLElement {
  connectedCallback(): void {
    for (const type of ['pointerover', 'focusin']) this.addEventListener(type, ({ target }) => this.#light(target));
    for (const type of ['pointerleave', 'focusout']) this.addEventListener(type, () => this.#light(null));
  }

  #light(target: EventTarget | null): void {
    const pointed = target instanceof Element ? target.closest<SVGElement>('[data-node]')?.dataset['node'] : undefined;
    const lit = pointed ?? this.dataset['first'];
    for (const line of this.querySelectorAll<SVGElement>('[data-ends]')) {
      const isEnd = lit !== undefined && (line.dataset['ends'] ?? '').split(' ').includes(lit);
      line.toggleAttribute('data-lit', isEnd);
    }
    for (const record of this.querySelectorAll<SVGElement>('[data-node]')) {
      record.toggleAttribute('data-lit', record.dataset['node'] === lit);
    }
  }
}

customElements.define('overview-map', OverviewMap);
