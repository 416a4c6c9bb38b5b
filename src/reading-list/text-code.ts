/**
 * Writes a text in characters that every link keeps as they are. Letters a–z, digits and hyphens stand for themselves,
 * `_` is a space, and `~6d-4k~` is a run of other characters by their code points in base 36.
 */
export function encodeText(text: string): string {
  return text
    .replace(/[^a-z0-9 -]+/giu, (run) => `~${Array.from(run, (char) => char.codePointAt(0)!.toString(36)).join('-')}~`)
    .replaceAll(' ', '_');
}

/** Reads a text written by `encodeText`. Of a text that was cut or edited it reads what can be read. */
export function decodeText(code: string): string {
  return code.replaceAll('_', ' ').replace(/~([0-9a-z-]*)(~?)/g, (_, run: string, end: string) => {
    const points = run.split('-');
    // The last one may have been cut in two.
    if (end === '') points.pop();
    return points.map(toCharacter).join('');
  });
}

function toCharacter(digits: string): string {
  const point = parseInt(digits, 36);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
