const SVG = 'http://www.w3.org/2000/svg';
/** Printed size of a module in millimetres, for reliable scanning. */
const MODULE_SIZE = 0.5;

/** Renders a text as a QR code; null if it is too long. */
export type DrawQrCode = (text: string, label: string) => SVGElement | null;

/** Loads the QR code renderer. */
export async function loadQrCodes(): Promise<DrawQrCode> {
  const { encode } = await import('uqr');
  return (text, label) => {
    try {
      // Use the highest error correction of the same size; the quiet zone is four modules.
      return draw(encode(text, { ecc: 'L', boostEcc: true, border: 4 }).data, label);
    } catch {
      return null;
    }
  };
}

function draw(rows: readonly (readonly boolean[])[], label: string): SVGElement {
  const size = `${rows.length * MODULE_SIZE}mm`;
  const svg = createElement('svg', { viewBox: `0 0 ${rows.length} ${rows.length}`, width: size, height: size });
  svg.role = 'img';
  svg.ariaLabel = label;
  const squares = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  svg.append(
    createElement('rect', { width: '100%', height: '100%', fill: '#fff' }),
    createElement('path', { d: squares.join(''), fill: '#000', 'shape-rendering': 'crispEdges' }),
  );
  return svg;
}

function createElement(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
