/** Column delimiter of spreadsheets with Norwegian locale. */
export const SPREADSHEET_DELIMITER = ';';

/**
 * Formats a table as CSV (RFC 4180): CRLF, quotes where needed, and a byte order mark so that spreadsheets read it as
 * UTF-8. Null is an empty cell.
 *
 * @param delimiter A comma for data files, {@link SPREADSHEET_DELIMITER} for spreadsheets.
 */
export function toCsv(rows: readonly (readonly Cell[])[], delimiter: ',' | typeof SPREADSHEET_DELIMITER = ','): string {
  const special = new RegExp(`["\\r\\n${delimiter}]|^\\s|\\s$`);
  const toCell = (value: Cell) => {
    const text = String(value ?? '');
    return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${rows.map((row) => `${row.map(toCell).join(delimiter)}\r\n`).join('')}`;
}

/** Value of a table cell. */
export type Cell = string | number | boolean | null;
