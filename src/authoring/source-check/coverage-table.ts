import { countFound } from '../../corpus/coverage.ts';
import { defaultLocale } from '../../schemas/languages.ts';
import { lowerInitial } from '../../wording/lower-initial.ts';
import { useMessages } from '../../wording/translate.ts';
import { countOutcomes, type CheckResult } from './outcome.ts';

const { checks, columns } = useMessages(defaultLocale).coverage;

/** Formats the results as a table: a block per thesis, a row per check. */
export function printCoverage(results: readonly CheckResult[], sources: ReadonlyMap<string, string>): string {
  const width = Math.max(...results.map(({ check }) => checks[check].name.length));
  const blocks = [...sources, [null, ''] as const].map(([thesis, file]) => {
    const rows = results.filter((result) => result.thesis === thesis).map((result) => printRow(result, width));
    const title = thesis === null ? 'Hele innholdet' : `Oppgaven «${thesis}» (${file})`;
    const headings = Object.values(columns).map((name) => alignRight(lowerInitial(name)));
    return [title, `  ${' '.repeat(width)}${headings.join('')}`, ...rows].join('\n');
  });
  return blocks.join('\n\n');
}

function printRow({ check, outcomes }: CheckResult, width: number): string {
  const tally = countOutcomes(outcomes);
  const numbers = [countFound(tally), tally.covered, tally.waived, tally.missing];
  return `  ${lowerInitial(checks[check].name).padEnd(width)}${numbers.map(String).map(alignRight).join('')}`;
}

const alignRight = (cell: string) => cell.padStart(9);
