import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { suggestNearest } from '../corpus/check-integrity.ts';
import { locales } from '../i18n/locales.ts';
import { makeRoutes } from '../routes/routes.ts';
import { openDataNames } from '../schemas/open-record.ts';

const listFile = 'tests/permalinks.json';
const dist = process.env['OUT_DIR'] ?? 'dist';
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');

/** Pages that no reader is sent to by their address. */
const unlistedPages = new Set(locales.map((locale) => makeRoutes('/', locale).offline()));

/**
 * Every address of the built site, below its base: pages, data files, and places on pages. Sorted. The data of a single
 * record is not listed: its address follows from the record's.
 */
async function listPublished(): Promise<string[]> {
  const files = await readdir(dist, { recursive: true });
  const pages = files
    .filter((file) => file === 'index.html' || file.endsWith(`${sep}index.html`))
    .map((file) => `/${file.slice(0, -'index.html'.length).split(sep).join('/')}`)
    .filter((address) => !unlistedPages.has(address));
  const dataFiles = files
    .filter((file) => /^data[/\\](schema[/\\]|tables[/\\])?[a-z]+(\.[a-z]+)+$/.test(file) && !file.endsWith('.html'))
    .map((file) => `/${file.split(sep).join('/')}`);
  const records = await Promise.all(
    openDataNames
      .map((name) => `/data/${name}.json`)
      .map(async (file) => JSON.parse(await readFile(join(dist, file), 'utf8')) as { url: string }[]),
  );
  const anchors = records
    .flat()
    .filter(({ url }) => url.includes('#'))
    .map(({ url }) => url.slice(base.length - 1));
  return [...pages, ...dataFiles, ...anchors].sort();
}

// The list belongs to the records in content/; a build of other records has addresses of its own.
const isOwnContent = process.env['CONTENT_DIR'] === undefined;
const published = isOwnContent ? await listPublished() : [];

if (!isOwnContent) {
  console.log('Adressene er ikke kontrollert: innholdet er et annet enn content/.');
} else if (process.argv.includes('--update')) {
  const before = await readListed();
  const all = [...new Set([...before, ...published])].sort();
  await writeFile(listFile, `${JSON.stringify(all, null, 1)}\n`);
  console.log(`${listFile}: ${all.length - before.length} nye adresser, ${all.length} i alt.`);
} else {
  const listed = await readListed();
  const now = new Set(published);
  const gone = listed.filter((address) => !now.has(address));
  const known = new Set(listed);
  const unlisted = process.argv.includes('--strict') ? published.filter((address) => !known.has(address)) : [];
  for (const address of gone) {
    const nearest = suggestNearest(address, published);
    console.error(
      `${address} er publisert før, men finnes ikke lenger: gi den en omdirigering${nearest === null ? '' : `, kanskje til ${nearest}`}.`,
    );
  }
  for (const address of unlisted) console.error(`${address} er ny: kjør «npm run permalinks» så den blir fast.`);
  if (gone.length + unlisted.length > 0) process.exitCode = 1;
}

async function readListed(): Promise<string[]> {
  return JSON.parse(await readFile(listFile, 'utf8').catch(() => '[]')) as string[];
}
