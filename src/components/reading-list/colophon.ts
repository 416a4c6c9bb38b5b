import { fill } from '../../wording/fill.ts';
import type { Messages } from '../../wording/translate.ts';
import type { Parts } from './parts.ts';
import { loadQrCodes, type DrawQrCode } from './qr-code.ts';

/** Maximum length of a printed link; longer ones are only in the QR code. */
const MAX_PRINTED_LINK = 300;

/** The end of a list: its link as a QR code and, on paper, as text. */
export class Colophon {
  #parts: Parts;
  #words: Messages['readingList']['qr'];
  #link = '';
  #draw: DrawQrCode | null = null;

  constructor(parts: Parts, words: Messages['readingList']['qr']) {
    this.#parts = parts;
    this.#words = words;
    const panel = parts<HTMLDetailsElement>('qr');
    panel.addEventListener('toggle', () => void this.#load().then(() => this.#show(this.#words.failed)));
    const prepare = () => {
      this.#show();
      panel.open = true;
    };
    addEventListener('beforeprint', prepare);
    addEventListener('afterprint', () => (panel.open = false));
    matchMedia('print').addEventListener('change', ({ matches }) => matches && prepare());
  }

  /** Updates the link, and prepares printing when idle. */
  setLink(link: string, locale: string): void {
    this.#link = link;
    const address = this.#parts<HTMLAnchorElement>('address');
    address.href = link;
    address.textContent = link.length > MAX_PRINTED_LINK ? link.replace(/\?.*/, '') : link;
    const date = new Date().toLocaleDateString(locale, { dateStyle: 'long' });
    this.#parts('date').textContent = fill(this.#words.printed, { date });
    if (this.#parts<HTMLDetailsElement>('qr').open) this.#show();
    const load = () => void this.#load();
    // Printing does not wait for imports.
    if ('requestIdleCallback' in window) requestIdleCallback(load);
    else setTimeout(load, 500);
  }

  /** Offline there may be no code; it is retried when the panel is opened again. */
  async #load(): Promise<void> {
    this.#draw ??= await loadQrCodes().catch(() => null);
  }

  /** Shows the code, or a message if it could not be loaded. */
  #show(excuse = ''): void {
    const code = this.#draw === null ? excuse : (this.#draw(this.#link, this.#words.label) ?? this.#words.tooLong);
    this.#parts('qr-code').replaceChildren(code);
  }
}
