import type { Messages } from '../../wording/translate.ts';
import { loadQrCodes, type ShowQr } from '../paper/show-qr.ts';
import { say, type Parts } from './parts.ts';

/** The end of a list: its link as a QR code. */
export class Colophon {
  #parts: Parts;
  #words: Messages['readingList']['qr'];
  #link = '';
  #showQr: ShowQr | null = null;

  constructor(parts: Parts, words: Messages['readingList']['qr']) {
    this.#parts = parts;
    this.#words = words;
    parts('colophon').addEventListener('toggle', () => void this.#show());
  }

  setLink(link: string): void {
    this.#link = link;
    if (this.#parts<HTMLDetailsElement>('colophon').open) void this.#show();
  }

  /** Shows the code, or why there is none. Offline it may not load; it is retried when the panel is opened again. */
  async #show(): Promise<void> {
    this.#showQr ??= await loadQrCodes().catch(() => null);
    const isShown = this.#showQr?.(this.#parts('qr-code'), this.#link);
    say(this.#parts('qr-trouble'), isShown === undefined ? this.#words.failed : isShown ? '' : this.#words.tooLong);
  }
}
