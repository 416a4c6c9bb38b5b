import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { reportProblems } from '../content/report-problems.ts';
import { basePath, contentFolder, siteFolder } from '../environment.ts';
import { defaultLocale } from '../wording/locales.ts';
import { findBreaches, listNew, remember } from '../permalinks/memory.ts';
import { permalinksFile, printPermalinks, readPermalinks } from '../permalinks/permalinks-file.ts';
import { readPublishedSite } from '../permalinks/published-site.ts';
import { listPublishedWords } from '../permalinks/published-words.ts';
import { makeRoutes } from '../routes/routes.ts';
import { readContent } from '../content/read-content.ts';

if (permalinksFile === null) {
  console.log(
    'Adressene er ikke kontrollert: innholdet er et annet enn content/. PERMALINKS=fil gir det en egen liste.',
  );
} else {
  const result = await readContent(contentFolder);
  if ('problems' in result) fail([reportProblems(result.problems)]);
  else await checkPermalinks(permalinksFile, result.content);
}

async function checkPermalinks(file: string, content: Parameters<typeof listPublishedWords>[0]): Promise<void> {
  if (!existsSync(siteFolder)) return fail([`Mappen ${siteFolder}/ finnes ikke: kjør «npm run build» først.`]);
  const memory = await readPermalinks(file).catch((error: Error) => fail([error.message]));
  if (memory === undefined) return;
  const site = await readPublishedSite(siteFolder, makeRoutes(basePath, defaultLocale).home(), content);
  const words = listPublishedWords(content);
  const breaches = findBreaches(memory, site, words);
  const added = listNew(memory, site);
  if (breaches.length > 0) fail(breaches);
  else if (process.argv.includes('--update')) {
    const all = remember(memory, site, words, new Date().toISOString().slice(0, 10));
    await writeFile(file, printPermalinks(all));
    console.log(`${file}: ${added.length} nye adresser, ${Object.keys(all).length} i alt.`);
  } else if (process.argv.includes('--strict')) {
    fail(added.map((address) => `${address} er ny: kjør «npm run permalinks» så den blir fast.`));
  }
}

function fail(sentences: readonly string[]): void {
  for (const sentence of sentences) console.error(sentence);
  if (sentences.length > 0) process.exitCode = 1;
}
