import { listStudyFacets, listThemeFacets } from '../../corpus/matrix-facets.ts';
import type { StudyNode, ThemeNode } from '../../corpus/corpus.ts';
import type { Matrix } from '../../corpus/evidence-matrix.ts';
import type { Heading, Grid } from './arrange.ts';

/** Converts the evidence matrix to the grid of numbers shared by build and browser. */
export function toGrid(
  { rows, columns }: Matrix<ThemeNode, StudyNode>,
  nameOf: (node: ThemeNode | StudyNode) => string,
): Grid {
  const numberOf = makeNumbering();
  return {
    rows: rows.map(({ row }) => toHeading(row, { ...listThemeFacets(row) }, nameOf(row), null)),
    columns: columns.map((column) =>
      toHeading(column, { ...listStudyFacets(column) }, nameOf(column), column.data.sample),
    ),
    cells: rows.map(({ row, cells }) =>
      cells.map(({ findings, quotes }, index) => ({
        findings: findings.map(numberOf),
        quotes: quotes.map(numberOf),
        outside: findings.length + quotes.length === 0 && columns[index]?.thesis !== row.thesis,
      })),
    ),
  };
}

function toHeading(
  { id, thesis }: ThemeNode | StudyNode,
  facets: Heading['facets'],
  name: string,
  sample: string | null,
): Heading {
  return { id, group: thesis.id, name, facets, sample };
}

/** Assigns consecutive numbers to objects. */
function makeNumbering(): (item: object) => number {
  const numbers = new Map<object, number>();
  return (item) => {
    const number = numbers.get(item) ?? numbers.size;
    numbers.set(item, number);
    return number;
  };
}
