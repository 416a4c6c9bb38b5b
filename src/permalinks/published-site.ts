import { readdir, readFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { defaultLocale, locales } from '../wording/locales.ts';
import { embedded, makeRoutes, type Routes } from '../routes/routes.ts';
import type { Content } from '../schemas/collections.ts';

/** A site as built: its addresses below its base. */
export interface PublishedSite {
  /** Pages, files that others may rely on, and places on pages. Sorted. */
  addresses: string[];
  /** Whether an address leads where it should, by way of a redirect too. */
  has: (address: string) => boolean;
}

const editions = locales.map((locale) => makeRoutes('/', locale));

/** Pages that no reader is sent to by their address. */
const unlistedPages = new Set(editions.map((url) => url.offline()));

const feeds = new Set(editions.flatMap((url) => [url.feed('xml'), url.feed('json')]));
const dataFolder = makeRoutes('/', defaultLocale).dataFile('');
/** The data of a single record is not listed: its address follows from the record's. */
const wholeData = /^((schema|tables)\/)?[a-z]+(\.[a-z]+)+$/;

/** Whether a file beside the pages is one that others may rely on; images and scripts are none of them. */
function isLasting(file: string): boolean {
  if (file.startsWith(dataFolder)) return wholeData.test(file.slice(dataFolder.length));
  const id = basename(file, '.json');
  const isAnswer = ({ oEmbed }: Routes) => embedded.some((collection) => oEmbed({ collection, id }) === file);
  return feeds.has(file) || editions.some(isAnswer);
}

/**
 * Reads a site from the folder it was built into.
 *
 * @param base Path the site lies under, e.g. `/` or `/repo/`.
 */
export async function readPublishedSite(folder: string, base: string, content: Content): Promise<PublishedSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${join(parentPath, name).slice(join(folder, sep).length).split(sep).join('/')}`);
  const paths = files.filter((file) => file.endsWith('/index.html')).map((file) => file.slice(0, -'index.html'.length));
  const pages = new Map(
    await Promise.all(
      paths.map(async (path) => [path, await readFile(join(folder, path, 'index.html'), 'utf8')] as const),
    ),
  );
  const lasting = files.filter(isLasting);
  const plain = new Set([...pages.keys(), ...lasting]);
  const has = (address: string): boolean => {
    const [path = '', anchor] = address.split('#');
    if (anchor === undefined) return plain.has(path);
    const html = pages.get(path) ?? '';
    const [, target] = /<meta http-equiv="refresh" content="0;url=([^"]+)"/.exec(html) ?? [];
    return target === undefined ? html.includes(` id="${anchor}"`) : has(`${target.slice(base.length - 1)}#${anchor}`);
  };
  const listed = [...plain].filter((address) => !unlistedPages.has(address));
  return { addresses: [...listed, ...listAnchors(content)].sort(), has };
}

/** Addresses of what stands together with others on a page. */
function listAnchors(content: Content): string[] {
  return editions.flatMap((url) => {
    const findings = [...content.themes].flatMap(([id, theme]) =>
      [...theme.findings, ...theme.groups].map((place) =>
        url.record({ collection: 'findings', id: place.id, theme: { id } }),
      ),
    );
    const onLists = (['notes', 'facts'] as const).flatMap((collection) =>
      [...content[collection].keys()].map((id) => url.record({ collection, id })),
    );
    return [...findings, ...onLists];
  });
}
