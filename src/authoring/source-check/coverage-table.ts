import type { CheckResult } from './outcome.ts';

const columns = ['funnet', 'dekket', 'unntak', 'mangler'];

/** Formats the results as a table: a block per thesis, a row per check. */
export function printCoverage(results: readonly CheckResult[], sources: ReadonlyMap<string, string>): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const blocks = [...sources, [null, ''] as const].map(([thesis, file]) => {
    const rows = results.filter((result) => result.thesis === thesis).map((result) => printRow(result, width));
    const title = thesis === null ? 'Hele innholdet' : `Oppgaven «${thesis}» (${file})`;
    return [title, `  ${' '.repeat(width)}${columns.map(alignRight).join('')}`, ...rows].join('\n');
  });
  return blocks.join('\n\n');
}

function printRow({ name, outcomes }: CheckResult, width: number): string {
  const covered = outcomes.filter((outcome) => outcome === 'covered').length;
  const waived = outcomes.filter((outcome) => outcome === 'waived').length;
  const numbers = [outcomes.length, covered, waived, outcomes.length - covered - waived];
  return `  ${name.padEnd(width)}${numbers.map(String).map(alignRight).join('')}`;
}

const alignRight = (cell: string) => cell.padStart(9);
