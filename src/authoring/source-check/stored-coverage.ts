import { addTallies } from '../../corpus/coverage.ts';
import type { Coverage, Tallies } from '../../schemas/coverage.ts';
import { countOutcomes, type CheckResult } from './outcome.ts';

/**
 * The figures of a run, by thesis and check.
 *
 * @param theses Ids of the theses.
 * @param date The day of the run, ISO 8601.
 */
export function countCoverage(results: readonly CheckResult[], theses: Iterable<string>, date: string): Coverage {
  const countFor = (thesis: string | null): Tallies => {
    const own = results.filter((result) => result.thesis === thesis);
    const tallies = own.map(({ check, outcomes }) => ({ [check]: countOutcomes(outcomes) }));
    return Object.fromEntries(addTallies(tallies).map(({ check, tally }) => [check, tally]));
  };
  return {
    date,
    theses: Object.fromEntries([...theses].map((thesis) => [thesis, countFor(thesis)])),
    review: countFor(null),
  };
}

/** Whether two runs gave the same figures, on whatever days. */
export function isSameCoverage(one: Coverage, other: Coverage): boolean {
  return printFigures(one) === printFigures(other);
}

/** The content of the file that keeps figures. */
export function printCoverageFile(coverage: Coverage): string {
  return [
    '# Skrevet av «npm run verify:sources -- <mappe> --update». Ikke rett den for hånd.',
    `date: ${coverage.date}`,
    printFigures(coverage),
    '',
  ].join('\n');
}

function printFigures({ theses, review }: Coverage): string {
  const inOrder = Object.entries(theses).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...(inOrder.length === 0 ? ['theses: {}'] : ['theses:']),
    ...inOrder.flatMap(([thesis, tallies]) => printTallies(`  ${thesis}:`, tallies)),
    ...printTallies('review:', review),
  ].join('\n');
}

function printTallies(name: string, tallies: Tallies): string[] {
  const rows = addTallies([tallies]);
  const indent = ' '.repeat(name.search(/\S/) + 2);
  if (rows.length === 0) return [`${name} {}`];
  return [
    name,
    ...rows.map(
      ({ check, tally: { covered, waived, missing } }) =>
        `${indent}${check}: { covered: ${covered}, waived: ${waived}, missing: ${missing} }`,
    ),
  ];
}
