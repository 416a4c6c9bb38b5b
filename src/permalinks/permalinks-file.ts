import { readFile } from 'node:fs/promises';
import { reportProblems } from '../content/report-problems.ts';
import { validate, type Validated } from '../content/validate.ts';
import { permalinks, type Permalinks } from '../schemas/permalinks.ts';

/**
 * The file that remembers what was published. The one of this project belongs to the records in `content/`; a build of
 * other records has one where `PERMALINKS` names it, else none.
 */
export const permalinksFile: string | null =
  process.env['PERMALINKS'] || (process.env['CONTENT_DIR'] ? null : 'tests/permalinks.json');

/**
 * Reads the memory of the site.
 *
 * @param file Null, or a file that does not exist yet, is an empty memory.
 * @throws Error with a text that names the file and everything that is wrong with it.
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

/** A file as text; null where there is none. */
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

/** The memory as text: sorted, an address on each line. */
export function printPermalinks(memory: Permalinks): string {
  const lines = Object.entries(memory)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([address, entry]) => ` ${JSON.stringify(address)}: ${JSON.stringify(entry, null, 1).replace(/\s*\n\s*/g, ' ')}`,
    );
  return `{\n${lines.join(',\n')}\n}\n`;
}
