import { createServer, type Server } from 'node:http';
import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../../../src/search/model/document.ts';
import { nameOf } from './queries.ts';

export const PAGEFIND = 'Pagefind, i nettleser';

/** Pagefind runs in a browser alone, so it is measured there; the times are those inside the page. */
export interface PagefindRun {
  search: (query: string) => Promise<string[]>;
  /** Milliseconds of each search, one after the other. */
  time: (queries: readonly string[]) => Promise<number[]>;
  /** Kilobytes fetched up to the first answer. */
  size: number;
  stop: () => Promise<void>;
}

const browser = [process.env['BELEGG_BROWSER'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);

/** Starts Pagefind over some documents; null where there is no browser. */
export async function startPagefind(documents: readonly SearchDocument[]): Promise<PagefindRun | null> {
  if (browser === undefined) return null;
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
  const { page, quit } = await openPage(address);
  await page.evaluate(search, { query: 'tillit', limit: 0 });
  return {
    size: sent / 1000,
    search: (query) => page.evaluate(search, { query, limit: 10 }).then(({ names }) => names),
    async time(queries) {
      const times: number[] = [];
      for (const query of queries) times.push((await page.evaluate(search, { query, limit: 0 })).time);
      return times;
    },
    stop: () => stop(server, quit),
  };
}

async function indexDocuments(documents: readonly SearchDocument[]): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex({ forceLanguage: 'no' });
  if (index === undefined) throw new Error('Pagefind startet ikke.');
  for (const document of documents) {
    const { title, text, translation, keywords, context, people, source } = document;
    const weighted = (weight: number, words: string) => `<p data-pagefind-weight="${weight}">${escape(words)}</p>`;
    const body =
      weighted(7, title) +
      weighted(5, keywords.join(', ')) +
      weighted(2, `${text} ${translation}`) +
      weighted(3, [...people, source].join(', ')) +
      weighted(0.5, context.join(' '));
    const content = `<html lang="no"><body><main data-pagefind-body>${body}</main></body></html>`;
    await index.addHTMLFile({ url: `/${encodeURIComponent(nameOf(document))}`, content });
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

async function openPage(address: string): Promise<{ page: Page; quit: () => Promise<void> }> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const chrome = await chromium.launch({ executablePath: browser!, args });
  const page = await chrome.newPage();
  await page.goto(address);
  return { page, quit: () => chrome.close() };
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

async function stop(server: Server, quit: () => Promise<void>): Promise<void> {
  await quit();
  await new Promise((resolve) => server.close(resolve));
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
