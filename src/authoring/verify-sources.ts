import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportProblems } from '../content/report-problems.ts';
import { contentFolder } from '../environment.ts';
import { readContent, readContentTexts } from '../content/read-content.ts';
import type { ContentFile } from './source-check/check-forbidden.ts';
import { checkSources, UsageError } from './source-check/check-sources.ts';
import { printCoverage } from './source-check/coverage-table.ts';
import { listGaps } from './source-check/outcome.ts';
import { readSettings } from './source-check/read-settings.ts';
import { settingsFile } from './source-check/waivers.ts';

/** Reads the text files of a folder. */
async function readTexts(folder: string | undefined): Promise<ContentFile[]> {
  if (folder === undefined) throw new UsageError('Oppgi mappen med kildetekstene: npm run verify:sources -- <mappe>.');
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new UsageError(`Mappen «${folder}» finnes ikke eller kan ikke leses.`);
  });
  const names = entries
    .filter((entry) => !entry.isDirectory() && entry.name.toLowerCase().endsWith('.txt'))
    .map((entry) => entry.name)
    .sort();
  if (names.length === 0) throw new UsageError(`Mappen «${folder}» har ingen tekstfiler (.txt).`);
  return Promise.all(names.map(async (file) => ({ file, text: decode(file, await readFile(join(folder, file))) })));
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`Teksten ${file} er ikke lagret som UTF-8.`);
  }
}

/**
 * Compares the records of a content folder with the texts they are taken from.
 *
 * @param args The folder with the texts.
 * @returns The exit code: 0 if nothing is missing, 1 if something is or the content is invalid, 2 for invalid arguments.
 */
export async function verifySources(args: readonly string[], content = contentFolder): Promise<number> {
  try {
    return await verify(args[0], content);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function verify(textFolder: string | undefined, content: string): Promise<number> {
  const texts = await readTexts(textFolder);
  const result = await readContent(content);
  if ('problems' in result) {
    console.error(
      `Innholdet i ${content}/ har feil, så det kan ikke sammenlignes med tekstene:\n\n${reportProblems(result.problems)}`,
    );
    return 1;
  }
  const { files, problems } = await readContentTexts(content);
  const read = problems.length > 0 ? { problems } : readSettings(files.find(({ file }) => file === settingsFile)?.text);
  if ('problems' in read) {
    console.error(`Kildekontrollen kan ikke kjøres:\n\n${reportProblems(read.problems)}`);
    return 1;
  }
  const { results, sources, unused } = checkSources({ ...result, ...read, files, texts });
  console.log(printCoverage(results, sources));
  for (const file of unused) console.log(`\n${file} hører ikke til noen oppgave og er ikke kontrollert.`);
  const gaps = listGaps(results);
  if (gaps.length === 0) {
    console.log('\nIngen mangler.');
    return 0;
  }
  console.error(`\n${reportProblems(gaps)}`);
  return 1;
}

if (import.meta.main) process.exitCode = await verifySources(process.argv.slice(2));
