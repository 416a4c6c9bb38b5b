import { defaultLocale } from '../../src/schemas/languages.ts';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A page of a built site. */
export interface BuiltPage {
  /** Path of its address, base included, e.g. `/repo/temaer/`. */
  path: string;
  html: string;
  /** What readers see, tags left out and white space collapsed. */
  text: string;
  ids: string[];
  /** Every address the page links to, loads or sends a form to, as written. */
  targets: string[];
}

/** A built site, read from its folder. */
export interface BuiltSite {
  /** Path the site lies under, e.g. `/` or `/repo/`. */
  base: string;
  pages: BuiltPage[];
  /** Path of every file, base included. */
  files: ReadonlySet<string>;
  readJson: (path: string) => Promise<unknown>;
}

/** The folder of the site that the browser tests visit. */
export const siteFolder = process.env['OUT_DIR'] ?? 'dist';

/** Reads all pages of a built site. */
export async function readSite(folder: string, base = '/'): Promise<BuiltSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length));
  const toPath = (name: string) => `${base}${name.split(sep).join('/')}`;
  const pages = await Promise.all(
    names
      .filter((name) => name.endsWith('.html'))
      .map(async (name) =>
        parsePage(toPath(name).replace(/index\.html$/, ''), await readFile(join(folder, name), 'utf8')),
      ),
  );
  return {
    base,
    pages: pages.sort((a, b) => (a.path < b.path ? -1 : 1)),
    files: new Set(names.map(toPath)),
    readJson: async (path) => JSON.parse(await readFile(join(folder, path.slice(base.length)), 'utf8')) as unknown,
  };
}

function parsePage(path: string, html: string): BuiltPage {
  const markup = html.replace(/<(script|style)\b([^>]*)>.*?<\/\1>/gs, '<$1$2></$1>');
  return {
    path,
    html,
    text: readText(markup),
    ids: readAttributes(markup, 'id'),
    targets: ['href', 'src', 'action'].flatMap((name) => readAttributes(markup, name)),
  };
}

/** All values of an attribute in a piece of HTML. */
export function readAttributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<[a-z][^<>]*?\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    decode(value),
  );
}

/** The text of a piece of HTML as a browser shows it. */
export function readText(html: string): string {
  return decode(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first quotation of a page, character by character with its quotation marks, and the language it is marked as. */
export function readQuotation(html: string): { text: string; language: string } {
  const [, attributes = '', content = ''] = /<blockquote([^>]*)>\s*<p[^>]*>(.*?)<\/p>/s.exec(html) ?? [];
  const [language = defaultLocale] = readAttributes(`<p ${attributes}>`, 'lang');
  return { text: decode(content.replace(/<[^>]*>/g, '')), language };
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[name ?? ''] ?? entity;
  });
}

/**
 * Addresses that a site links to or loads and that lead nowhere, each once, with the reason and the first page that
 * holds it. Other sites are left out.
 */
export function findDeadLinks({ base, pages, files }: BuiltSite): string[] {
  const idsOf = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));
  const dead = new Map<string, string>();
  for (const page of pages) {
    for (const target of page.targets) {
      const { host, pathname, hash } = new URL(target, `http://site${page.path}`);
      if (host !== 'site') continue;
      const ids = idsOf.get(pathname);
      const anchor = decodeURIComponent(hash.slice(1));
      const reason = !pathname.startsWith(base)
        ? 'outside the base'
        : ids === undefined
          ? files.has(pathname) || 'no such page'
          : anchor === '' || ids.has(anchor) || 'no such anchor';
      if (reason !== true && !dead.has(target)) dead.set(target, `${target}: ${reason} (on ${page.path})`);
    }
  }
  return [...dead.values()];
}
