import { readFile } from 'node:fs/promises';
import { reportProblems } from '../content/report-problems.ts';
import { validate, type Validated } from '../content/validate.ts';
import { permalinks, type Permalinks } from '../schemas/permalinks.ts';

/**
 * Path of the permalinks file, or null. It belongs to the records in `content/`; a build of other records has one only if
 * `PERMALINKS` names it.
 */
export const permalinksFile: string | null =
  process.env['PERMALINKS'] || (process.env['CONTENT_DIR'] ? null : 'tests/permalinks.json');

/**
 * Reads the permalinks file.
 *
 * @param file Null or a missing file gives an empty memory.
 * @throws Error with a text that names the file and all its problems, if it is unreadable or invalid.
 */
export async function readPermalinks(file = permalinksFile): Promise<Permalinks> {
  if (file === null) return {};
  const text = await readText(file);
  if (text === null) return {};
  const read = parseMemory(text, file);
  if ('record' in read) return read.record;
  const remedy = 'Hent filen slik den var, f.eks. med «git checkout», og kjør «npm run permalinks».';
  throw new Error(`${reportProblems(read.problems)}\n\n${remedy}`);
}

/** Reads a file as text; null if it does not exist. */
async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new Error(`${file} finnes, men kan ikke leses (${code}).`, { cause: error });
  }
}

function parseMemory(text: string, file: string): Validated<Permalinks> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problems: [{ file, field: '', value: null, reason: 'er ikke gyldig JSON', suggestion: null }] };
  }
  return validate(data, permalinks, file);
}

/**
 * Formats the permalinks file: JSON sorted by address, one per line.
 *
 * @example
 * {
 *  "/om/": { "since": "2026-11-25" },
 *  "/sitater/x/": { "since": "2026-11-25", "words": "0123456789ab", "corrected": [ "2026-11-28" ] }
 * }
 */
export function printPermalinks(memory: Permalinks): string {
  const lines = Object.entries(memory)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([address, entry]) => ` ${JSON.stringify(address)}: ${JSON.stringify(entry, null, 1).replace(/\s*\n\s*/g, ' ')}`,
    );
  return `{\n${lines.join(',\n')}\n}\n`;
}
