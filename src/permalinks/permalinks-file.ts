import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { permalinks, type Permalinks } from '../schemas/permalinks.ts';

/**
 * The file that remembers what was published. The one of this project belongs to the records in `content/`; a build of
 * other records has one where `PERMALINKS` names it, else none.
 */
export const permalinksFile: string | null =
  process.env['PERMALINKS'] ?? (process.env['CONTENT_DIR'] === undefined ? 'tests/permalinks.json' : null);

/**
 * Reads the memory of the site.
 *
 * @param file Null, or a file that does not exist yet, is an empty memory.
 * @throws Error with a sentence that names the file and what is wrong with it.
 */
export async function readPermalinks(file = permalinksFile): Promise<Permalinks> {
  const text = file === null ? '' : await readFile(file, 'utf8').catch(() => '');
  if (text === '') return {};
  const result = permalinks.safeParse(parseJson(text), { error: z.locales.no().localeError });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.join(' → ') ?? '';
  const remedy = 'Hent filen slik den var, f.eks. med «git checkout», og kjør «npm run permalinks».';
  throw new Error(`${file}${where === '' ? '' : `, ${where}`}: ${issue?.message ?? 'kan ikke leses'}. ${remedy}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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
