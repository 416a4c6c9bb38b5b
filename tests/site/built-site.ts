import { readdir, readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, TextNode, type HTMLElement, type Node } from 'node-html-parser';
import { defaultLocale } from '../../src/schemas/languages.ts';

/** A page of a built site, read and parsed when it is first asked for. */
export class BuiltPage {
  /** Path of its address, base included, e.g. `/repo/temaer/`. */
  readonly path: string;
  readonly #file: string;
  #html?: string;
  #root?: HTMLElement;

  constructor(path: string, file: string) {
    this.path = path;
    this.#file = file;
  }

  get html(): string {
    return (this.#html ??= readFileSync(this.#file, 'utf8'));
  }

  /** Its elements, to be searched by selectors. */
  get root(): HTMLElement {
    return (this.#root ??= parse(this.html, { blockTextElements: { script: true, style: true } }));
  }

  /** What readers see, tags left out and white space collapsed. */
  get text(): string {
    return readText(this.root);
  }

  get ids(): string[] {
    return readAttributes(this.root, 'id');
  }

  /** Every address the page links to, loads or sends a form to, as written. */
  get targets(): string[] {
    return ['href', 'src', 'action'].flatMap((name) => readAttributes(this.root, name));
  }

  /** The content of its `<meta>` of this name or property; undefined where it has none. */
  readMeta(name: string): string | undefined {
    return this.root.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');
  }

  /** Whether it asks to be left out of searches. */
  get isHidden(): boolean {
    return this.readMeta('robots') === 'noindex';
  }
}

/** A built site, read from its folder. */
export interface BuiltSite {
  /** Path the site lies under, e.g. `/` or `/repo/`. */
  base: string;
  /** By their paths. */
  pages: BuiltPage[];
  /** @throws Error where the site has no such page. */
  pageAt: (path: string) => BuiltPage;
  /** Path of every file, base included. */
  files: ReadonlySet<string>;
  readText: (path: string) => Promise<string>;
  readJson: (path: string) => Promise<unknown>;
}

/** The folder of the site that the tests read and visit. */
export const siteFolder = process.env['OUT_DIR'] ?? 'dist';

/** Lists the pages and files of a built site. */
export async function readSite(folder: string, base = '/'): Promise<BuiltSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length));
  const toPath = (name: string) => `${base}${name.split(sep).join('/')}`;
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((name) => new BuiltPage(toPath(name).replace(/index\.html$/, ''), join(folder, name)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const pagesByPath = new Map(pages.map((page) => [page.path, page]));
  const readFileAt = (path: string) => readFile(join(folder, path.slice(base.length)), 'utf8');
  return {
    base,
    pages,
    pageAt: (path) => {
      const page = pagesByPath.get(path);
      if (page === undefined) throw new Error(`${folder} has no page ${path}`);
      return page;
    },
    files: new Set(names.map(toPath)),
    readText: readFileAt,
    readJson: async (path) => JSON.parse(await readFileAt(path)) as unknown,
  };
}

/** All values of an attribute of the elements inside an element, in their order. */
export function readAttributes(root: HTMLElement, name: string): string[] {
  return root.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? '');
}

/** The text of an element as a browser shows it, words of different elements kept apart. */
export function readText(element: HTMLElement): string {
  return listTexts(element).join(' ').replace(/\s+/g, ' ').trim();
}

function listTexts(node: Node): string[] {
  if (node instanceof TextNode) return [node.text];
  if (['SCRIPT', 'STYLE'].includes((node as HTMLElement).tagName)) return [];
  return node.childNodes.flatMap(listTexts);
}

/** The first quotation of a page, character by character with its quotation marks, and the language it is marked as. */
export function readQuotation({ root }: BuiltPage): { text: string; language: string } {
  const quotation = root.querySelector('blockquote');
  const language = quotation?.getAttribute('lang') ?? defaultLocale;
  return { text: quotation?.querySelector('p')?.text ?? '', language };
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
