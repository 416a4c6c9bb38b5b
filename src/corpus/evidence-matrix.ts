import { listStudies } from './count-evidence.ts';
import type { FindingNode, QuoteNode, StudyNode, ThemeNode, TheoryNode } from './corpus.ts';
import { listThemes } from './quote-themes.ts';
import { inOrder, type Voice } from './terms.ts';

/** The evidence that a row and a column share. */
export interface MatrixCell {
  findings: FindingNode[];
  quotes: QuoteNode[];
  /** Distinct voices of the findings and quotations, in the order of the vocabulary. */
  voices: Voice[];
}

/** A cross-tabulation; the cells of a row are in the order of the columns. */
export interface Matrix<Row, Column> {
  columns: readonly Column[];
  rows: { row: Row; cells: MatrixCell[] }[];
}

/** Themes by studies: findings that cite the study, and quotations of the theme from it. */
export function matchStudies(
  themes: readonly ThemeNode[],
  studies: readonly StudyNode[],
): Matrix<ThemeNode, StudyNode> {
  return makeMatrix(themes, studies, (theme) => ({
    findings: theme.findings.map((finding) => [finding, listStudies(finding.evidence)]),
    quotes: theme.quotes.map((quote) => [quote, quote.source?.study ? [quote.source.study] : []]),
  }));
}

/** Concepts by themes: findings and quotations of the theme that use the concept. */
export function matchTheory(
  theory: readonly TheoryNode[],
  themes: readonly ThemeNode[],
): Matrix<TheoryNode, ThemeNode> {
  return makeMatrix(theory, themes, (entry) => ({
    findings: entry.findings.map((finding) => [finding, [finding.theme]]),
    quotes: entry.quotes.map((quote) => [quote, listThemes(quote)]),
  }));
}

/** The items of a row, each with its columns. */
interface RowContent<Column> {
  findings: [FindingNode, Column[]][];
  quotes: [QuoteNode, Column[]][];
}

function makeMatrix<Row, Column>(
  rows: readonly Row[],
  columns: readonly Column[],
  contentOf: (row: Row) => RowContent<Column>,
): Matrix<Row, Column> {
  return {
    columns,
    rows: rows.map((row) => {
      const { findings, quotes } = contentOf(row);
      const findingsIn = groupByColumn(findings);
      const quotesIn = groupByColumn(quotes);
      return { row, cells: columns.map((column) => makeCell(findingsIn.get(column), quotesIn.get(column))) };
    }),
  };
}

function groupByColumn<Item, Column>(items: readonly [Item, Column[]][]): Map<Column, Item[]> {
  const groups = new Map<Column, Item[]>();
  for (const [item, columns] of items) {
    for (const column of columns) {
      const group = groups.get(column);
      if (group === undefined) groups.set(column, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function makeCell(findings: FindingNode[] = [], quotes: QuoteNode[] = []): MatrixCell {
  const voices: Voice[] = [...findings.map(({ voice }) => voice), ...quotes.flatMap(({ speaker }) => speaker ?? [])];
  return { findings, quotes, voices: inOrder(voices) };
}
