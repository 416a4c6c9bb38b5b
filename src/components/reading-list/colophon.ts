import { fill } from '../../wording/fill.ts';
import type { Messages } from '../../wording/translate.ts';
import type { Parts } from './parts.ts';
import { loadQrCodes, type DrawQrCode } from './qr-code.ts';

/** Longer links are not printed: nobody types them, and the code leads there. */
const LONGEST_PRINTED_LINK = 300;

/** The end of a list: where it can be found again, as a code to point a phone at and, on paper, in words. */
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

  /** Takes the link to the list, and gets ready for printing it once there is time. */
  setLink(link: string, locale: string): void {
    this.#link = link;
    const address = this.#parts<HTMLAnchorElement>('address');
    address.href = link;
    address.textContent = link.length > LONGEST_PRINTED_LINK ? link.replace(/\?.*/, '') : link;
    const date = new Date().toLocaleDateString(locale, { dateStyle: 'long' });
    this.#parts('date').textContent = fill(this.#words.printed, { date });
    if (this.#parts<HTMLDetailsElement>('qr').open) this.#show();
    const load = () => void this.#load();
    // A browser asked to print does not wait for what is still to be fetched.
    if ('requestIdleCallback' in window) requestIdleCallback(load);
    else setTimeout(load, 500);
  }

  /** Without a network there is no code yet; the next time the panel is opened it is tried again. */
  async #load(): Promise<void> {
    this.#draw ??= await loadQrCodes().catch(() => null);
  }

  /** Shows the code, or what there is to say where it could not be fetched. */
  #show(excuse = ''): void {
    const code = this.#draw === null ? excuse : (this.#draw(this.#link, this.#words.label) ?? this.#words.tooLong);
    this.#parts('qr-code').replaceChildren(code);
  }
}
