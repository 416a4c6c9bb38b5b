import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../../src/open-data/csv.ts';

test('a table has a byte order mark, CRLF, and quotes only where a cell needs them', () => {
  const rows = [
    ['id', 'text'],
    ['a', 'Hun sa: «ja, takk»'],
    ['b', 'to\nlinjer med "merker"'],
    ['c', null],
  ];
  expect(toCsv(rows)).toBe('\uFEFFid,text\r\na,"Hun sa: «ja, takk»"\r\nb,"to\nlinjer med ""merker"""\r\nc,\r\n');
});

test('a table for Norwegian spreadsheets has semicolons, and commas need no quotes', () => {
  expect(toCsv([['a, b', 'c;d', 2, true]], ';')).toBe('\uFEFFa, b;"c;d";2;true\r\n');
});

test.each([',', ';'] as const)('any text comes back from a table with the delimiter %s', (delimiter) => {
  const table = fc.array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string()), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      expect(parse(toCsv(rows, delimiter), { bom: true, delimiter, relax_column_count: false })).toEqual(rows);
    }),
  );
});
