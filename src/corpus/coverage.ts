import { sourceChecks, type Coverage, type SourceCheckName, type Tallies, type Tally } from '../schemas/coverage.ts';
import { makeProblem, type Problem } from './problem.ts';

/** The file with the figures of the source check, relative to the content folder. */
export const coverageFile = 'coverage.yaml';

/** Checks that figures are of theses that there are. */
export function checkCoverage({ theses }: Coverage, known: readonly string[]): Problem[] {
  return Object.keys(theses)
    .filter((thesis) => !known.includes(thesis))
    .map((thesis) =>
      makeProblem(
        coverageFile,
        'theses',
        thesis,
        'er ingen oppgave: tell på nytt med «npm run verify:sources -- <mappe> --update»',
        known,
      ),
    );
}

/** Figures of the same checks added up; checks that found nothing are left out. */
export function addTallies(list: readonly Tallies[]): { check: SourceCheckName; found: number; tally: Tally }[] {
  return sourceChecks
    .map((check) => {
      const tally = addUp(list.flatMap((tallies) => tallies[check] ?? []));
      return { check, tally, found: countFound(tally) };
    })
    .filter(({ found }) => found > 0);
}

/** Tallies added up. */
export function addUp(tallies: readonly Tally[]): Tally {
  const sum = (field: keyof Tally) => tallies.reduce((total, tally) => total + tally[field], 0);
  return { covered: sum('covered'), waived: sum('waived'), missing: sum('missing') };
}

/** How many items a check found. */
export function countFound({ covered, waived, missing }: Tally): number {
  return covered + waived + missing;
}
