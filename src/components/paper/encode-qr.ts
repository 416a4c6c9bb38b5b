import { encode } from 'uqr';

/** Printed size of a module in millimetres, for reliable scanning. */
const MODULE_SIZE = 0.5;

/** A QR code. */
export interface QrCode {
  /** Modules along each side, with the quiet zone. */
  side: number;
  /** SVG path of the dark modules, in modules. */
  path: string;
}

/** A text as a QR code; null if it is too long for one. */
export function encodeQr(text: string): QrCode | null {
  try {
    // Use the highest error correction of the same size; the quiet zone is four modules.
    const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: 4 });
    return { side: size, path: data.map(drawRow).join('') };
  } catch {
    return null;
  }
}

/** Attributes of the SVG element of a code. */
export function measureQr({ side }: QrCode): { viewBox: string; width: string; height: string } {
  const size = `${side * MODULE_SIZE}mm`;
  return { viewBox: `0 0 ${side} ${side}`, width: size, height: size };
}

/** The runs of dark modules of a row. */
function drawRow(row: readonly boolean[], y: number): string {
  const runs = row
    .map((isDark) => (isDark ? 'x' : ' '))
    .join('')
    .matchAll(/x+/g);
  return [...runs].map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`).join('');
}
