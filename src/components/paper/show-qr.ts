import type { QrCode } from './encode-qr.ts';

/** Draws a text as the QR code of an element; false, and hidden, if it is too long. */
export type ShowQr = (element: HTMLElement, text: string) => boolean;

/** Loads what draws QR codes. */
export async function loadQrCodes(): Promise<ShowQr> {
  const { encodeQr, measureQr } = await import('./encode-qr.ts');
  return (element, text) => {
    const code: QrCode | null = encodeQr(text);
    element.hidden = code === null;
    if (code === null) return false;
    const svg = element.querySelector('svg');
    for (const [name, value] of Object.entries(measureQr(code))) svg?.setAttribute(name, value);
    svg?.querySelector('path')?.setAttribute('d', code.path);
    return true;
  };
}
