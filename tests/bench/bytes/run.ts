import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/browser.mjs';
import { missingPage, pageKinds } from '../../e2e/page-kinds.ts';
import { serveFolder } from '../../e2e/static-server.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
const QUERY = 'tillit';
/** After so many milliseconds without a file no more are expected. */
const QUIET = 1000;

/** Bytes of one downloaded file: as stored, and as servers send it. */
interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

/** The path of a file, and its size. */
type File = [path: string, size: Size];

/** Prints the scripts of each kind of page, and everything a first answer in the search dialog downloads. */
export async function run(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('Fant ingen nettleser.');
  const server = await serveFolder(folder, '/');
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const pages: Record<string, Size & { filer: number }> = {};
    for (const { name, path } of pageKinds.filter((page) => page !== missingPage)) {
      const files = await collect(browser, server.origin + path, async () => {});
      const scripts = [...files].filter((file) => !isData(file));
      pages[name] = { filer: scripts.length, ...sum(scripts) };
    }
    console.log('\nSkript på en side som bare leses, byte');
    console.table(pages);

    const files = await collect(browser, `${server.origin}/`, askDialog);
    console.log(`\nHentet til og med første svar i søkedialogen, «${QUERY}», byte`);
    console.table(Object.fromEntries([...files].sort(([, a], [, b]) => b.brotli - a.brotli)));
    console.table({
      skript: sum([...files].filter((file) => !isData(file))),
      register: sum([...files].filter(isData)),
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Opens a page, does something there, and lists the scripts and data that were downloaded. */
async function collect(browser: Browser, url: string, act: (page: Page) => Promise<void>): Promise<Map<string, Size>> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const bodies: Promise<File>[] = [];
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

async function askDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(QUERY);
  await page.getByRole('dialog').getByRole('option').first().waitFor();
}

function measure(body: Buffer): Size {
  return {
    raw: body.length,
    gzip: gzipSync(body, { level: 9 }).length,
    brotli: brotliCompressSync(body).length,
  };
}

function isData([name]: File): boolean {
  return name.endsWith('.json');
}

function sum(files: readonly File[]): Size {
  const add = (key: keyof Size) => files.reduce((total, [, size]) => total + size[key], 0);
  return { raw: add('raw'), gzip: add('gzip'), brotli: add('brotli') };
}
