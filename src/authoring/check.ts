import { reportProblems } from '../content/report-problems.ts';
import { contentFolder } from '../environment.ts';
import { collections } from '../schemas/collections.ts';
import { readContent } from '../content/read-content.ts';

/**
 * Validates a content folder and reports all its problems.
 *
 * @param args The folder; by default that of the build.
 * @returns The exit code.
 */
export async function check([folder = contentFolder]: readonly string[]): Promise<number> {
  const result = await readContent(folder);
  if ('problems' in result) {
    console.error(`Innholdet i ${folder}/ kan ikke bygges:\n\n${reportProblems(result.problems)}`);
    return 1;
  }
  console.log(collections.map((name) => `${name} ${result.content[name].size}`).join(' · '));
  return 0;
}

if (import.meta.main) process.exitCode = await check(process.argv.slice(2));
