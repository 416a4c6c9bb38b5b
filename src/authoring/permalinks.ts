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

/** Folder of the records, folder of the built site, and the permalinks file. */
export interface Places {
  content: string;
  site: string;
  /** Null if the records have none. */
  memory: string | null;
}

const ownPlaces: Places = { content: contentFolder, site: siteFolder, memory: permalinksFile };

/**
 * Compares a built site with its permalinks file.
 *
 * @param args `--update` adds new addresses to the file, `--strict` fails on them.
 * @returns The exit code.
 */
export async function checkPermalinks(args: readonly string[], places = ownPlaces): Promise<number> {
  if (places.memory === null) {
    console.log(
      'Adressene er ikke kontrollert: innholdet er et annet enn content/. PERMALINKS=fil gir det en egen liste.',
    );
    return 0;
  }
  const result = await readContent(places.content);
  if ('problems' in result) return fail([reportProblems(result.problems)]);
  if (!existsSync(places.site)) return fail([`Mappen ${places.site}/ finnes ikke: kjør «npm run build» først.`]);
  const memory = await readPermalinks(places.memory).catch((error: Error) => error.message);
  if (typeof memory === 'string') return fail([memory]);
  const site = await readPublishedSite(places.site, makeRoutes(basePath, defaultLocale).home(), result.content);
  const words = listPublishedWords(result.content);
  const breaches = findBreaches(memory, site, words);
  const added = listNew(memory, site);
  if (breaches.length > 0) return fail(breaches);
  if (args.includes('--update')) {
    const all = remember(memory, site, words, new Date().toISOString().slice(0, 10));
    await writeFile(places.memory, printPermalinks(all));
    console.log(`${places.memory}: ${added.length} nye adresser, ${Object.keys(all).length} i alt.`);
    return 0;
  }
  return args.includes('--strict')
    ? fail(added.map((address) => `${address} er ny: kjør «npm run permalinks» så den blir fast.`))
    : 0;
}

/** Prints errors; returns the exit code. */
function fail(sentences: readonly string[]): number {
  for (const sentence of sentences) console.error(sentence);
  return sentences.length > 0 ? 1 : 0;
}

if (import.meta.main) process.exitCode = await checkPermalinks(process.argv.slice(2));
