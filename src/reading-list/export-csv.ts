import { toCsv } from '../open-data/csv.ts';
import type { Handout } from './handout.ts';

const columns = ['number', 'heading', 'kind', 'title', 'text', 'sources', 'warning', 'note', 'address'] as const;

/** Column headings. */
export type CsvWords = Record<(typeof columns)[number], string>;

/**
 * Exports the records of a list as CSV for Norwegian spreadsheets (semicolons), each with the heading it is under.
 *
 * @param origin Scheme and host, prefixed to the record addresses.
 */
export function exportCsv({ lines }: Handout, origin: string, words: CsvWords): string {
  let heading = '';
  const rows: CsvWords[] = [];
  for (const line of lines) {
    if (line.kind === 'heading') heading = line.entry.heading;
    if (line.kind !== 'record') continue;
    const { kind, title, text = '', quote, address, warning: flag } = line.record;
    const [number, sources] = [`${rows.length + 1}`, line.cited.join('; ')];
    const { note } = line.entry;
    const warning = flag ? `${flag.label}: ${flag.title}` : '';
    const said = quote?.text ?? text;
    rows.push({ number, heading, kind, title, text: said, sources, warning, note, address: origin + address });
  }
  return toCsv(
    [words, ...rows].map((row) => columns.map((column) => escapeFormula(row[column]))),
    ';',
  );
}

/** Prefixes a text that a spreadsheet would run as a formula. */
function escapeFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
