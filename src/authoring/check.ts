import { collections } from '../schemas/collections.ts';
import { readContent } from './read-content.ts';
import { reportProblems } from '../corpus/report-problems.ts';

const folder = process.argv[2] ?? process.env['CONTENT_DIR'] ?? 'content';
const result = await readContent(folder);

if (result.problems.length > 0) {
  console.error(`Innholdet i ${folder}/ kan ikke bygges:\n\n${reportProblems(result.problems)}`);
  process.exitCode = 1;
} else if ('content' in result) {
  console.log(collections.map((name) => `${name} ${result.content[name].size}`).join(' · '));
}
