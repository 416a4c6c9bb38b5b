import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportProblems } from '../content/report-problems.ts';
import { coverageFile } from '../corpus/coverage.ts';
import { contentFolder } from '../environment.ts';
import { readContent, readContentTexts } from '../content/read-content.ts';
import type { Coverage } from '../schemas/coverage.ts';
import { defaultLocale } from '../schemas/languages.ts';
import { formatDay } from '../wording/format.ts';
import { readOptions, UsageError } from './read-options.ts';
import type { ContentFile } from './source-check/check-forbidden.ts';
import { checkSources } from './source-check/check-sources.ts';
import { printCoverage } from './source-check/coverage-table.ts';
import { listGaps } from './source-check/outcome.ts';
import { readSettings } from './source-check/read-settings.ts';
import { countCoverage, isSameCoverage, printCoverageFile } from './source-check/stored-coverage.ts';
import { settingsFile } from './source-check/waivers.ts';

/** Folder of the texts, and whether to store the figures. */
function readArguments(args: readonly string[]): { folder: string; isUpdate: boolean } {
  const { values, positionals } = readOptions(args, { update: { type: 'boolean' } });
  const [folder, ...more] = positionals;
  if (folder === undefined) throw new UsageError('Oppgi mappen med kildetekstene: npm run verify:sources -- <mappe>.');
  if (more.length > 0) {
    throw new UsageError(`Oppgi bare én mappe, ikke også «${more[0]}»; sett anførselstegn om et navn med mellomrom.`);
  }
  return { folder, isUpdate: values.update === true };
}

/** Reads the text files of a folder. */
async function readTexts(folder: string): Promise<ContentFile[]> {
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
 * @param args The folder with the texts; `--update` stores the figures, which the site shows.
 * @param today The day of the run, ISO 8601.
 * @returns The exit code: 0 if nothing is missing, 1 if something is, the stored figures are others or the content is
 * invalid, 2 for invalid arguments.
 */
export async function verifySources(
  args: readonly string[],
  content = contentFolder,
  today = new Date().toISOString().slice(0, 10),
): Promise<number> {
  try {
    return await verify(args, content, today);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function verify(args: readonly string[], content: string, today: string): Promise<number> {
  const { folder, isUpdate } = readArguments(args);
  const texts = await readTexts(folder);
  const result = await readContent(content, { withCoverage: !isUpdate });
  if ('problems' in result) {
    console.error(
      `Innholdet i ${content}/ har feil, så det kan ikke sammenlignes med tekstene:\n\n${reportProblems(result.problems)}`,
    );
    return 1;
  }
  const all = await readContentTexts(content);
  // The file of the figures is written by this command alone; counted, it would change them.
  const isOther = ({ file }: { file: string }) => file !== coverageFile;
  const files = all.files.filter(isOther);
  const problems = all.problems.filter(isOther);
  const read = problems.length > 0 ? { problems } : readSettings(files.find(({ file }) => file === settingsFile)?.text);
  if ('problems' in read) {
    console.error(`Kildekontrollen kan ikke kjøres:\n\n${reportProblems(read.problems)}`);
    return 1;
  }
  const { results, sources, unused } = checkSources({ ...result, ...read, files, texts });
  console.log(printCoverage(results, sources));
  for (const file of unused) console.log(`\n${file} hører ikke til noen oppgave og er ikke kontrollert.`);
  const coverage = countCoverage(results, sources.keys(), today);
  if (isUpdate) await storeCoverage(join(content, coverageFile), coverage);
  const gaps = listGaps(results);
  if (gaps.length > 0) {
    console.error(`\n${reportProblems(gaps)}`);
    return 1;
  }
  console.log('\nIngen mangler.');
  if (result.coverage === null || isSameCoverage(result.coverage, coverage)) return 0;
  console.error(
    `\nTallene i ${content}/${coverageFile} er fra ${formatDay(result.coverage.date, defaultLocale)} og stemmer ikke med dagens: kjør «npm run verify:sources -- <mappe> --update».`,
  );
  return 1;
}

async function storeCoverage(path: string, coverage: Coverage): Promise<void> {
  await writeFile(path, printCoverageFile(coverage)).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Tallene kan ikke skrives til ${path} (${error.code}).`);
  });
  console.log(`\nTallene er skrevet til ${path}.`);
}

if (import.meta.main) process.exitCode = await verifySources(process.argv.slice(2));
