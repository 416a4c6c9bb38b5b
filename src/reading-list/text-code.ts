/**
 * Encodes a text in URL-safe characters. Letters a–z, digits and hyphens are kept, a space is `_`, and a run of other
 * characters is their code points in base 36, joined by `-` between two `~`.
 *
 * @example `Se Ø, s. 4` gives `Se_~60-18~_s~1a~_4`
 */
export function encodeText(text: string): string {
  return text
    .replace(/[^a-z0-9 -]+/giu, (run) => `~${Array.from(run, (char) => char.codePointAt(0)!.toString(36)).join('-')}~`)
    .replaceAll(' ', '_');
}

/** Decodes a text encoded by {@link encodeText}. Never throws: of damaged input it returns what can be decoded. */
export function decodeText(code: string): string {
  return code.replaceAll('_', ' ').replace(/~([0-9a-z-]*)(~?)/g, (_, run: string, end: string) => {
    const points = run.split('-');
    // The last code point may be truncated.
    if (end === '') points.pop();
    return points.map(toCharacter).join('');
  });
}

function toCharacter(digits: string): string {
  const point = parseInt(digits, 36);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
