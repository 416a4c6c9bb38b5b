import { createServer, type Server } from 'node:http';
import { chromium, type Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { findBrowser } from '../../../../scripts/browser.mjs';
import type { SearchDocument } from '../../../../src/search/model/document.ts';
import type { Answering, Peer } from '../engine.ts';
import { flatten } from './flatten.ts';
import type { Records } from '../records.ts';

export const PAGEFIND = 'Pagefind';

/** Pagefind runs in a browser alone, so it is measured there; the times are those inside the page. */
export interface PagefindRun extends Answering {
  /** Milliseconds of each search, one after the other. */
  time: (queries: readonly string[]) => Promise<number[]>;
  /** Kilobytes fetched up to the first answer. */
  size: number;
  stop: () => Promise<void>;
}

/** How it ranks, see its `ranking` option. */
type RankingOptions = Partial<Record<'termFrequency' | 'termSaturation' | 'termSimilarity' | 'pageLength', number>>;

export const pagefind: Peer<PagefindRun | null> = {
  settings: {
    standard: (records) => start(records, {}),
    'lengden teller lite': (records) => start(records, { pageLength: 0.2, termFrequency: 0.5 }),
    'lengden teller ikke': (records) => start(records, { pageLength: 0, termFrequency: 0.3 }),
  },
  best: 'lengden teller lite',
};

/** Pagefind in its best setting; null where there is no browser. */
export const startPagefind = pagefind.settings[pagefind.best]!;

async function start({ documents }: Records, ranking: RankingOptions): Promise<PagefindRun | null> {
  const browser = findBrowser();
  if (browser === null) return null;
  const files = await indexDocuments(documents);
  let sent = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = files.get(path.slice(1));
    response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html');
    sent += file?.length ?? 0;
    response.writeHead(file === undefined && path !== '/' ? 404 : 200).end(file ?? '<!doctype html>');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = `http://localhost:${(server.address() as { port: number }).port}/`;
  const { page, quit } = await openPage(browser, address);
  await page.evaluate(setRanking, ranking);
  await page.evaluate(search, { query: 'tillit', limit: 0 });
  return {
    size: sent / 1000,
    search: (query) => page.evaluate(search, { query, limit: 10 }).then(({ names }) => names),
    async time(queries) {
      const times: number[] = [];
      for (const query of queries) times.push((await page.evaluate(search, { query, limit: 0 })).time);
      return times;
    },
    stop: () => end(server, quit),
  };
}

async function indexDocuments(documents: readonly SearchDocument[]): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex({ forceLanguage: 'no' });
  if (index === undefined) throw new Error('Pagefind startet ikke.');
  for (const { id, title, keywords, text, context, people } of flatten(documents)) {
    const weighted = (weight: number, words: string) => `<p data-pagefind-weight="${weight}">${escape(words)}</p>`;
    const body =
      weighted(7, title) + weighted(5, keywords) + weighted(2, text) + weighted(3, people) + weighted(0.5, context);
    const content = `<html lang="no"><body><main data-pagefind-body>${body}</main></body></html>`;
    await index.addHTMLFile({ url: `/${encodeURIComponent(id)}`, content });
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

async function openPage(executablePath: string, address: string): Promise<{ page: Page; quit: () => Promise<void> }> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const chrome = await chromium.launch({ executablePath, args });
  const page = await chrome.newPage();
  await page.goto(address);
  return { page, quit: () => chrome.close() };
}

/** Runs in the page. */
async function setRanking(ranking: RankingOptions) {
  const at = '/pagefind.js';
  const pagefind = await import(/* @vite-ignore */ at);
  await pagefind.options({ ranking });
}

/** One search; runs in the page. */
async function search({ query, limit }: { query: string; limit: number }) {
  const at = '/pagefind.js';
  const pagefind = await import(/* @vite-ignore */ at);
  await pagefind.init();
  const start = performance.now();
  const { results } = await pagefind.search(query);
  const time = performance.now() - start;
  const data = await Promise.all(
    results.slice(0, limit).map((result: { data: () => Promise<{ url: string }> }) => result.data()),
  );
  return { time, names: data.map(({ url }: { url: string }) => decodeURIComponent(url.replace(/^\/+/, ''))) };
}

async function end(server: Server, quit: () => Promise<void>): Promise<void> {
  await quit();
  await new Promise((resolve) => server.close(resolve));
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
