/** A button that copies a table or list; its code is loaded on demand. */
class CopyTable extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    const place = this.querySelector<HTMLElement>('[data-place]');
    const source = document.querySelector<HTMLElement>(this.dataset['source'] ?? '');
    if (!button || !status || !place || !source) return;
    this.hidden = false;
    const load = () => import('./write-table.ts');
    const prepare = () => void load().catch(() => undefined);
    button.addEventListener('pointerenter', prepare, { once: true });
    button.addEventListener('focus', prepare, { once: true });
    const copy = async () => {
      const { copied = '', refused = '', headings = '[]' } = this.dataset;
      const isCopied = await load().then(
        ({ writeTable }) => writeTable(source, JSON.parse(headings) as string[], place),
        () => {
          getSelection()?.selectAllChildren(source);
          return false;
        },
      );
      status.textContent = isCopied ? copied : refused;
    };
    button.addEventListener('click', () => void copy());
  }
}

customElements.define('copy-table', CopyTable);
