/**
 * The service worker: keeps what a reader has opened, so that it can be read again without a network.
 *
 * Pages and data come from the network while it answers, files under `_astro/` from the cache. Once the search has been
 * used, all of it is kept. Each build has a cache of its own and fills it with what the last one held.
 * `write-worker.ts` turns this file into `sw.js`, so it imports nothing but types.
 */
import type { KeptSite, RequestEvent, WorkerScope } from './worker-scope.ts';

declare const site: KeptSite;

/** How long the network may take where there is a kept copy, in milliseconds. */
const PATIENCE = 3000;
/** How many pages are kept beside those the site itself needs. */
const MOST_PAGES = 100;

const worker = self as unknown as WorkerScope;
const cachePrefix = `offline ${site.base} `;
const cacheName = cachePrefix + site.version;
const searchPages = site.searchIndexes.map(folderOf);
const lastingPages = new Set([...site.offlinePages, ...searchPages]);

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => event.waitUntil(keepLoaded(event.data)));
worker.addEventListener('fetch', (event) => {
  const address = toAddress(event.request.url);
  if (event.request.method !== 'GET' || address === null) return;
  if (isAsset(address)) event.respondWith(answerAsset(event, address));
  else if (isPage(address) || isData(address) || event.request.mode === 'navigate') {
    event.respondWith(answerFresh(event, address));
  }
});

async function install(): Promise<void> {
  await Promise.all(site.offlinePages.map((page) => keepWithAssets(page, false)));
  const before = await listFormer();
  const searched = site.searchIndexes.filter((index) => before.includes(index));
  const pages = before.filter((address) => isPage(address) && !lastingPages.has(address));
  // What has gone meanwhile, or cannot be had now, must not keep the new worker from starting.
  await Promise.allSettled([
    ...pages.map((page) => keepWithAssets(page, searched.length > 0)),
    ...searched.map(keepSearch),
  ]);
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  await Promise.all((await listFormerCaches()).map((name) => caches.delete(name)));
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

async function listFormerCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cachePrefix) && name !== cacheName);
}

async function listFormer(): Promise<string[]> {
  const former = await Promise.all((await listFormerCaches()).map((name) => caches.open(name)));
  const requests = await Promise.all(former.map((cache) => cache.keys()));
  return requests.flat().flatMap(({ url }) => toAddress(url) ?? []);
}

/** Takes the kept copy, else what the network gives; a browser with no room for it must not hold it back. */
async function answerAsset(event: RequestEvent, address: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(address);
  if (kept !== undefined) return kept;
  const response = await fetch(event.request);
  event.waitUntil(keep(cache, address, response.clone()).catch(() => undefined));
  return response;
}

/** Asks the network, and falls back on the kept copy where it fails or is slow. */
async function answerFresh(event: RequestEvent, address: string): Promise<Response> {
  const network = event.preloadResponse.then((early) => early ?? fetch(event.request));
  const cache = await caches.open(cacheName);
  const kept = await cache.match(address);
  event.waitUntil(
    network.then((response) => keepFresh(cache, address, response.clone(), kept === undefined)).catch(() => undefined),
  );
  if (kept === undefined) return network.catch(() => answerMissing(event.request, address));
  const sound = network.then((response) => (isDown(address, response) ? kept : response));
  return Promise.race([sound, waitFor(PATIENCE).then(() => kept)]).catch(() => kept);
}

async function answerMissing(request: Request, address: string): Promise<Response> {
  if (request.mode !== 'navigate') return Response.error();
  const page = site.offlinePages.find((candidate) => address.startsWith(parentOf(candidate)));
  return (await caches.match(page ?? '')) ?? Response.error();
}

/** Keeps an answer. The index of a search that is used for the first time comes last, when the rest is kept. */
async function keepFresh(cache: Cache, address: string, response: Response, isFirst: boolean): Promise<void> {
  if (isFirst && site.searchIndexes.includes(address)) await keepWithAssets(folderOf(address), true);
  await keep(cache, address, response);
}

async function keepLoaded(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  const addresses = new Set(urls.flatMap((url) => toAddress(url) ?? []));
  await Promise.allSettled(
    [...addresses]
      .filter((address) => isAsset(address) || isPage(address) || isData(address))
      .map(async (address) =>
        site.searchIndexes.includes(address)
          ? keepSearch(address)
          : keep(cache, address, await fetchForKeeping(address)),
      ),
  );
}

async function keepSearch(index: string): Promise<void> {
  await keepWithAssets(folderOf(index), true);
  await keep(await caches.open(cacheName), index, await fetchForKeeping(index));
}

/** Keeps a page with its styles and scripts; `lazily` with those too that its scripts load when they are needed. */
async function keepWithAssets(page: string, lazily: boolean): Promise<void> {
  const cache = await caches.open(cacheName);
  const seen = new Set<string>();
  const visit = async (address: string): Promise<void> => {
    if (seen.has(address)) return;
    seen.add(address);
    const response = await fetchForKeeping(address);
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    const text = await response.clone().text();
    await keep(cache, address, response);
    await Promise.all(listAssets(text, lazily).map(visit));
  };
  await visit(page);
}

/** The styles and scripts that a page or a script names. */
function listAssets(text: string, lazily: boolean): string[] {
  const named = new RegExp(
    `${lazily ? '' : '(?<!import\\()'}["'\`(](?:\\./|${site.assets})([\\w.~-]+\\.(?:js|css))`,
    'g',
  );
  return [...text.matchAll(named)].map(([, name = '']) => site.assets + name);
}

/** A file whose name changes with its content is taken from any cache; of all else the newest is fetched. */
async function fetchForKeeping(address: string): Promise<Response> {
  if (!isAsset(address)) return fetch(address, { cache: 'no-cache' });
  return (await caches.match(address)) ?? fetch(address);
}

async function keep(cache: Cache, address: string, response: Response): Promise<void> {
  if (!isSound(address, response)) return;
  await cache.put(address, response);
  if (isPage(address)) await removeOldest(cache);
}

/** Whether an answer is what was asked for: a host may send its error page in place of a data file. */
function isSound(address: string, { ok, redirected, headers }: Response): boolean {
  return ok && !redirected && isData(address) === (headers.get('content-type') ?? '').includes('json');
}

/** Whether an answer tells of the host, not of what was asked for. A page that is gone is gone. */
function isDown(address: string, response: Response): boolean {
  return response.status >= 500 || (isData(address) && !isSound(address, response));
}

async function removeOldest(cache: Cache): Promise<void> {
  const addresses = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const pages = addresses.filter((address) => isPage(address) && !lastingPages.has(address));
  await Promise.all(pages.slice(0, -MOST_PAGES).map((page) => cache.delete(page)));
}

/** The path of a place on this site, without the query: filters and searches share one page. */
function toAddress(url: string): string | null {
  const { origin, pathname } = new URL(url, location.origin);
  return origin === location.origin && pathname.startsWith(site.base) ? pathname : null;
}

function isAsset(address: string): boolean {
  return address.startsWith(site.assets);
}

function isPage(address: string): boolean {
  return address.endsWith('/');
}

function isData(address: string): boolean {
  return address.endsWith('.json');
}

function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/') + 1);
}

function parentOf(page: string): string {
  return folderOf(page.slice(0, -1));
}

function waitFor(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
