import type { Handout } from './handout.ts';

const columns = ['number', 'heading', 'kind', 'title', 'text', 'sources', 'note', 'address'] as const;

/** What the columns are called. */
export type CsvWords = Record<(typeof columns)[number], string>;

/**
 * The records of a list as a table for spreadsheets: byte order mark, semicolons (which Norwegian Excel expects) and
 * CRLF. A record stands with the heading above it.
 *
 * @param origin Scheme and host that the addresses of the records lack.
 */
export function exportCsv({ lines }: Handout, origin: string, words: CsvWords): string {
  let heading = '';
  const rows: CsvWords[] = [];
  for (const line of lines) {
    if (line.kind === 'heading') heading = line.entry.heading;
    if (line.kind !== 'record') continue;
    const { kind, title, text = '', quote, address } = line.record;
    const [number, sources] = [`${rows.length + 1}`, line.cited.join('; ')];
    const { note } = line.entry;
    rows.push({ number, heading, kind, title, text: quote?.text ?? text, sources, note, address: origin + address });
  }
  const table = [words, ...rows].map((row) => columns.map((column) => writeCell(row[column])).join(';'));
  return `\ufeff${table.map((row) => `${row}\r\n`).join('')}`;
}

/** A cell; one that a spreadsheet would take for a formula is marked as text. */
function writeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
