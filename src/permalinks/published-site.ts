import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { defaultLocale, locales } from '../wording/locales.ts';
import { onOnePage } from '../routes/collection-paths.ts';
import { embedded, makeRoutes, type Routes } from '../routes/routes.ts';
import type { Content } from '../schemas/collections.ts';

/** A built site: its addresses, without the base. */
export interface PublishedSite {
  /** Pages, permanent files, and anchors on pages. Sorted. */
  addresses: string[];
  /** Whether an address resolves, also through a redirect. */
  has: (address: string) => boolean;
}

const editions = locales.map((locale) => makeRoutes('/', locale));

/** Pages without a permanent address. */
const unlistedPages = new Set(editions.map((url) => url.offline()));

const feeds = new Set(editions.flatMap((url) => [url.feed('xml'), url.feed('json')]));
const dataFolder = makeRoutes('/', defaultLocale).dataFile('');
/** Data of a whole collection. That of a single record is not listed: its address follows from the record's. */
const collectionData = /^((schema|tables)\/)?[a-z]+(\.[a-z]+)+$/;

/** Whether a file has a permanent address: data, feeds and oEmbed responses do, images and scripts do not. */
function isPermanent(file: string): boolean {
  if (file.startsWith(dataFolder)) return collectionData.test(file.slice(dataFolder.length));
  const id = basename(file, '.json');
  const theme = { id: basename(dirname(file)) };
  const isOEmbed = ({ oEmbed }: Routes) =>
    [...embedded, 'groups' as const].some((collection) => oEmbed({ collection, id, theme }) === file);
  return feeds.has(file) || editions.some(isOEmbed);
}

/**
 * Reads a built site.
 *
 * @param folder The output folder of the build.
 * @param base Base path of the site, e.g. `/` or `/repo/`.
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
  const permanent = files.filter(isPermanent);
  const plain = new Set([...pages.keys(), ...permanent]);
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

/** Addresses of records without a page of their own. */
function listAnchors(content: Content): string[] {
  return editions.flatMap((url) => {
    const parts = [...content.themes].flatMap(([themeId, theme]) =>
      (['groups', 'findings'] as const).flatMap((collection) =>
        theme[collection].map(({ id }) => url.record({ collection, id, theme: { id: themeId } })),
      ),
    );
    const onLists = onOnePage.flatMap((collection) =>
      [...content[collection].keys()].map((id) => url.record({ collection, id })),
    );
    return [...parts, ...onLists];
  });
}
