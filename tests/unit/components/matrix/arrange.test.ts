import { defaultLocale } from '../../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import {
  arrangeGrid,
  countSamples,
  sumUp,
  type Grid,
  type Heading,
  type Tally,
} from '../../../../src/components/matrix/arrange.ts';

const heading = (id: string, group: string, facets: Record<string, string> = {}): Heading => ({
  id,
  group,
  name: id,
  facets: { oppgave: group, ...facets },
  sample: null,
});
const tally = (...findings: number[]): Tally => ({ findings, quotes: [], outside: false });
const outside: Tally = { findings: [], quotes: [], outside: true };

/** Two theses: A with the themes a1, a2 and the studies å, æ; B with the theme b1 and the study b. */
const grid: Grid = {
  rows: [
    heading('a1', 'A', { retning: '' }),
    heading('a2', 'A', { retning: 'hemmer' }),
    heading('b1', 'B', { retning: '' }),
  ],
  columns: [heading('å', 'A', { land: 'NO' }), heading('æ', 'A', { land: 'SE' }), heading('b', 'B', { land: 'NO' })],
  cells: [
    [tally(1), tally(), outside],
    [tally(2), tally(2, 3), outside],
    [outside, outside, tally(4, 5, 6, 7)],
  ],
};

test('without a choice everything stands as it was given', () => {
  expect(arrangeGrid(grid, {}, defaultLocale)).toEqual({ rows: [0, 1, 2], columns: [0, 1, 2] });
});

test('a choice leaves out what has another value, and then what meets nothing that is left', () => {
  expect(arrangeGrid(grid, { oppgave: 'B' }, defaultLocale)).toEqual({ rows: [2], columns: [2] });
  expect(arrangeGrid(grid, { land: 'SE' }, defaultLocale)).toEqual({ rows: [0, 1], columns: [1] });
  expect(arrangeGrid(grid, { retning: 'hemmer' }, defaultLocale)).toEqual({ rows: [1], columns: [0, 1] });
});

test('choices that exclude each other leave nothing', () => {
  expect(arrangeGrid(grid, { oppgave: 'B', land: 'SE' }, defaultLocale)).toEqual({ rows: [], columns: [] });
});

test('the most evidence comes first within each thesis', () => {
  expect(arrangeGrid(grid, { rader: 'belegg' }, defaultLocale).rows).toEqual([1, 0, 2]);
});

test('a record that several cells hold counts once when evidence is weighed', () => {
  const shared: Grid = {
    ...grid,
    cells: [[tally(1, 2), tally(3), outside], [tally(4, 5), tally(4, 5), outside], grid.cells[2]!],
  };
  expect(arrangeGrid(shared, { rader: 'belegg' }, defaultLocale).rows).toEqual([0, 1, 2]);
});

test('evidence is weighed by what is shown', () => {
  expect(arrangeGrid(grid, { kolonner: 'belegg' }, defaultLocale).columns).toEqual([0, 1, 2]);
  expect(arrangeGrid(grid, { kolonner: 'belegg', retning: 'hemmer' }, defaultLocale).columns).toEqual([1, 0]);
});

test('names are sorted as Norwegian sorts them', () => {
  expect(arrangeGrid(grid, { kolonner: 'navn' }, defaultLocale).columns).toEqual([1, 0, 2]);
});

test('sums count each record once', () => {
  expect(sumUp([tally(1, 2), tally(2, 3)])).toEqual({ findings: 3, quotes: 0 });
});

test('studies of one sample count once, and what is no study not at all', () => {
  const study = (sample: string | null) => ({ ...heading('x', 'A'), sample });
  expect(countSamples([study('s'), study('s'), study('t'), study(null)])).toBe(2);
});
