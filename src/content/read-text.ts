import type { Problem } from '../corpus/problem.ts';
import { checkCharacters } from './check-characters.ts';
import { toProblem } from './fault.ts';

/** What editors show for bytes that are no UTF-8: nearly always the old character set of Windows. */
const windows = new TextDecoder('windows-1252');

/**
 * Reads the bytes of a file as text: UTF-8 with or without its mark, lines that end in LF or CRLF.
 *
 * @param file The name that problems give it.
 * @returns The text in Unicode's composed form (NFC), its lines ending in LF; or its problems.
 */
export function readText(bytes: Uint8Array, file: string): { text: string } | { problems: Problem[] } {
  if (isUtf16(bytes)) {
    const reason = 'er lagret som UTF-16: lagre den som UTF-8';
    return { problems: [{ file, field: '', value: null, reason, suggestion: null }] };
  }
  const decoded = decode(bytes);
  if (decoded === null) return { problems: listStrayBytes(bytes).map((fault) => toProblem(file, fault)) };
  const text = decoded.replaceAll('\r\n', '\n').normalize('NFC');
  const faults = checkCharacters(text);
  return faults.length === 0 ? { text } : { problems: faults.map((fault) => toProblem(file, fault)) };
}

/** Whether bytes are UTF-16 or UTF-32: they say so first, or of their first characters at least two are half zeros. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.subarray(0, 8).filter((byte) => byte === 0).length >= 2;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The lines that are no UTF-8. No byte of a character in UTF-8 is the byte of a line break. */
function listStrayBytes(bytes: Uint8Array) {
  const starts = [0, ...[...bytes.keys()].filter((at) => bytes[at] === 0x0a).map((at) => at + 1)];
  return starts.flatMap((start, index) => {
    const line = bytes.subarray(start, starts[index + 1] ?? bytes.length);
    if (decode(line) !== null) return [];
    const reason = 'er ikke lagret som UTF-8, trolig som Windows-1252: lagre filen som UTF-8';
    return [{ line: index + 1, seen: windows.decode(line).trim(), reason }];
  });
}
