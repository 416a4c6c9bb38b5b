import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { findBreaches, listNew, remember } from '../permalinks/memory.ts';
import { permalinksFile, printPermalinks, readPermalinks } from '../permalinks/permalinks-file.ts';
import { readPublishedSite } from '../permalinks/published-site.ts';
import { listPublishedWords } from '../permalinks/published-words.ts';
import { readContent } from './read-content.ts';
import { reportProblems } from '../corpus/report-problems.ts';

const dist = process.env['OUT_DIR'] ?? 'dist';
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
const folder = process.env['CONTENT_DIR'] ?? 'content';

if (permalinksFile === null) {
  console.log(
    'Adressene er ikke kontrollert: innholdet er et annet enn content/. PERMALINKS=fil gir det en egen liste.',
  );
} else {
  const result = await readContent(folder);
  if ('content' in result) await keepPromises(permalinksFile, result.content);
  else fail([reportProblems(result.problems)]);
}

async function keepPromises(file: string, content: Parameters<typeof listPublishedWords>[0]): Promise<void> {
  if (!existsSync(dist)) return fail([`Mappen ${dist}/ finnes ikke: kjør «npm run build» først.`]);
  const memory = await readPermalinks(file).catch((error: Error) => fail([error.message]));
  if (memory === undefined) return;
  const site = await readPublishedSite(dist, base, content);
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
