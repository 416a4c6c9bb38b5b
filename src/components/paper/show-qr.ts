import type { QrCode } from './encode-qr.ts';

/** Draws a text as a QR code in an SVG element; false, and hidden, if it is too long. */
export type ShowQr = (svg: SVGElement, text: string) => boolean;

/** Loads what draws QR codes. */
export async function loadQrCodes(): Promise<ShowQr> {
  const { encodeQr, measureQr } = await import('./encode-qr.ts');
  return (svg, text) => {
    const code: QrCode | null = encodeQr(text);
    svg.toggleAttribute('hidden', code === null);
    if (code === null) return false;
    for (const [name, value] of Object.entries(measureQr(code))) svg.setAttribute(name, value);
    svg.querySelector('path')?.setAttribute('d', code.path);
    return true;
  };
}
