/**
 * The service worker: caches what a reader has opened for offline use.
 *
 * Pages and data are network-first, files under `_astro/` cache-first. Once the search has been used, all its files are
 * cached. Each build has its own cache, filled on install with the addresses of the previous one. `write-worker.ts`
 * compiles this file to `sw.js`, so it may import only types.
 */
import type { KeptSite, RequestEvent, WorkerScope } from './worker-scope.ts';

declare const site: KeptSite;

/** Network timeout in milliseconds when there is a cached copy. */
const NETWORK_TIMEOUT = 3000;
/** Maximum number of cached pages, not counting those the site needs itself. */
const MAX_PAGES = 100;

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
  // A page that is gone or unavailable must not fail the installation.
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

/** Cache-first. A failure to store (quota) must not fail the response. */
async function answerAsset(event: RequestEvent, address: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(address);
  if (kept !== undefined) return kept;
  const response = await fetch(event.request);
  event.waitUntil(keep(cache, address, response.clone()).catch(() => undefined));
  return response;
}

/** Network-first, with the cached copy as a fallback on failure or timeout. */
async function answerFresh(event: RequestEvent, address: string): Promise<Response> {
  const network = event.preloadResponse.then((early) => early ?? fetch(event.request));
  const cache = await caches.open(cacheName);
  const kept = await cache.match(address);
  event.waitUntil(
    network.then((response) => keepFresh(cache, address, response.clone(), kept === undefined)).catch(() => undefined),
  );
  if (kept === undefined) return network.catch(() => answerMissing(event.request, address));
  const sound = network.then((response) => (isDown(address, response) ? kept : response));
  return Promise.race([sound, waitFor(NETWORK_TIMEOUT).then(() => kept)]).catch(() => kept);
}

async function answerMissing(request: Request, address: string): Promise<Response> {
  if (request.mode !== 'navigate') return Response.error();
  const page = site.offlinePages.find((candidate) => address.startsWith(parentOf(candidate)));
  return (await caches.match(page ?? '')) ?? Response.error();
}

/** Caches a response. On first use of the search its other files are cached before the index. */
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

/** Caches a page with its styles and scripts; `lazily` also those of dynamic imports. Throws on an error status. */
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

/** Styles and scripts referenced in a page or a script. */
function listAssets(text: string, lazily: boolean): string[] {
  const named = new RegExp(
    `${lazily ? '' : '(?<!import\\()'}["'\`(](?:\\./|${site.assets})([\\w.~-]+\\.(?:js|css))`,
    'g',
  );
  return [...text.matchAll(named)].map(([, name = '']) => site.assets + name);
}

/** Takes content-hashed files from any cache; revalidates everything else. */
async function fetchForKeeping(address: string): Promise<Response> {
  if (!isAsset(address)) return fetch(address, { cache: 'no-cache' });
  return (await caches.match(address)) ?? fetch(address);
}

async function keep(cache: Cache, address: string, response: Response): Promise<void> {
  if (!isSound(address, response)) return;
  await cache.put(address, response);
  if (isPage(address)) await removeOldest(cache);
}

/** Whether a response is valid: a host may send an HTML error page in place of a data file. */
function isSound(address: string, { ok, redirected, headers }: Response): boolean {
  return ok && !redirected && isData(address) === (headers.get('content-type') ?? '').includes('json');
}

/** Whether the response is a host failure; a 404 is authoritative. */
function isDown(address: string, response: Response): boolean {
  return response.status >= 500 || (isData(address) && !isSound(address, response));
}

async function removeOldest(cache: Cache): Promise<void> {
  const addresses = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const pages = addresses.filter((address) => isPage(address) && !lastingPages.has(address));
  await Promise.all(pages.slice(0, -MAX_PAGES).map((page) => cache.delete(page)));
}

/** The path of a URL on this site, else null. The query is dropped: filters and searches share one page. */
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
