import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/browser.mjs';
import { serveFolder } from '../../e2e/static-server.ts';

/** The folder of the built site. */
export const builtSite = process.env['OUT_DIR'] ?? 'dist';
/** After so many milliseconds without a file no more are expected. */
const QUIET = 1000;

/** Bytes of one downloaded file: as stored, and as servers send it. */
export interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

/** Sizes by path. */
export type Files = Map<string, Size>;

/** A built site, served and open in a browser. */
export interface OpenSite {
  /** Opens a page, does something there, and lists the scripts and data that were downloaded. */
  collect: (path: string, act?: (page: Page) => Promise<void>) => Promise<Files>;
  close: () => Promise<void>;
}

/** Serves the built site; null where there is no browser. */
export async function openSite(): Promise<OpenSite | null> {
  const executablePath = findBrowser();
  if (executablePath === null) return null;
  const server = await serveFolder(builtSite, '/');
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  return {
    collect: (path, act = async () => {}) => collect(browser, server.origin + path, act),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function collect(browser: Browser, url: string, act: (page: Page) => Promise<void>): Promise<Files> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const bodies: Promise<[path: string, size: Size]>[] = [];
  page.on('response', (response) => {
    const name = new URL(response.url()).pathname;
    if (/\.(js|json)$/.test(name)) bodies.push(response.body().then((body) => [name, measure(body)]));
  });
  await page.goto(url);
  await settle();
  await act(page);
  await settle();
  const files = new Map(await Promise.all(bodies));
  await page.close();
  return files;

  /** Waits until nothing more comes: some scripts are asked for when the page is idle. */
  async function settle(): Promise<void> {
    let seen = -1;
    while (seen !== bodies.length) {
      seen = bodies.length;
      await page.waitForTimeout(QUIET);
    }
  }
}

function measure(body: Buffer): Size {
  return {
    raw: body.length,
    gzip: gzipSync(body, { level: 9 }).length,
    brotli: brotliCompressSync(body).length,
  };
}

export const isData = (path: string) => path.endsWith('.json');

export function sum(files: Files): Size {
  const add = (key: keyof Size) => [...files.values()].reduce((total, size) => total + size[key], 0);
  return { raw: add('raw'), gzip: add('gzip'), brotli: add('brotli') };
}

/** The files whose path is so. */
export function pick(files: Files, isWanted: (path: string) => boolean): Files {
  return new Map([...files].filter(([path]) => isWanted(path)));
}
