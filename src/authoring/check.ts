import { reportProblems } from '../content/report-problems.ts';
import { contentFolder } from '../environment.ts';
import { collections } from '../schemas/collections.ts';
import { readContent } from '../content/read-content.ts';

const folder = process.argv[2] ?? contentFolder;
const result = await readContent(folder);

if ('problems' in result) {
  console.error(`Innholdet i ${folder}/ kan ikke bygges:\n\n${reportProblems(result.problems)}`);
  process.exitCode = 1;
} else {
  console.log(collections.map((name) => `${name} ${result.content[name].size}`).join(' · '));
}
