/** What stands between the columns in spreadsheets in Norwegian. */
export const SPREADSHEET_DELIMITER = ';';

/**
 * A table as CSV (RFC 4180): CRLF, quotes where a cell needs them, and a byte order mark by which spreadsheets know that
 * it is UTF-8. Null is an empty cell.
 *
 * @param delimiter A comma for programs, that of spreadsheets for readers.
 */
export function toCsv(rows: readonly (readonly Cell[])[], delimiter: ',' | typeof SPREADSHEET_DELIMITER = ','): string {
  const special = new RegExp(`["\\r\\n${delimiter}]|^\\s|\\s$`);
  const toCell = (value: Cell) => {
    const text = String(value ?? '');
    return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${rows.map((row) => `${row.map(toCell).join(delimiter)}\r\n`).join('')}`;
}

/** What a cell of a table may hold. */
export type Cell = string | number | boolean | null;
