import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messages } from '../fixtures/messages.ts';
import { siteFolder } from '../site/built-site.ts';
import { insertHtml } from './insert-html.ts';
import { serveFolder, type StaticServer } from './static-server.ts';
import { expect, test as base } from './test.ts';
import { waitForPaint } from './wait-for-paint.ts';

/** The built site on a server that a test may make slow, and whose answers it may change. */
interface OwnSite {
  origin: string;
  /** Changes a file, by its path, e.g. `/om/index.html`. */
  edit: (file: string, change: (text: string) => string) => Promise<void>;
  /** Takes away all files in a folder, e.g. `/sok/`. */
  remove: (folder: string) => void;
  /** Lets no answer out, or none for one path, until it is called off; returns what does that. */
  hold: (path?: string) => () => void;
}

const test = base.extend<{ site: OwnSite }>({
  site: async ({}, use) => {
    const edited = new Map<string, string>();
    const removed: string[] = [];
    const read = async (file: string): Promise<Buffer | string> => {
      if (removed.some((folder) => file.startsWith(folder))) throw new Error(`${file} is removed`);
      return edited.get(file) ?? (await readFile(join(siteFolder, file)));
    };
    const edit: OwnSite['edit'] = async (file, change) => {
      const before = String(await read(file));
      const after = change(before);
      expect(after === before, file).toBe(false);
      edited.set(file, after);
    };
    let holding: Promise<void> = Promise.resolve();
    let release = () => {};
    let heldPath: string | undefined;
    const holdBack = (path: string) => (heldPath === undefined || heldPath === path ? holding : Promise.resolve());
    const server: StaticServer = await serveFolder(siteFolder, '/', holdBack, read);
    const hold = (path?: string) => {
      heldPath = path;
      holding = new Promise((resolve) => (release = resolve));
      return release;
    };
    await use({ origin: server.origin, edit, remove: (folder) => removed.push(folder), hold });
    release();
    await server.close();
  },
});
// What a worker keeps outlives a page.
test.use({ serviceWorkers: 'allow', reuseContext: false });

const field = (page: Page) => page.getByRole('main').getByLabel(messages.search.label);
const hits = (page: Page) => page.locator('ol[data-results] > li');

test('a page that has been open is read again offline, with its styles', async ({ page, context, site }) => {
  await page.goto(`${site.origin}/temaer/samvaer/`);
  await keptAddresses(page, '/temaer/samvaer/');
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samvær');
  expect(await page.evaluate(() => [...document.styleSheets].every(({ cssRules }) => cssRules.length > 0))).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Literata');
});

test('a query or a filter is no page of its own', async ({ page, context, site }) => {
  await page.goto(`${site.origin}/sitater/?sprak=en`);
  await keptAddresses(page, '/sitater/');
  await context.setOffline(true);
  await page.goto(`${site.origin}/sitater/?tema=samvaer`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.collections.quotes);
  await expect(page.locator('[data-active]')).toHaveText(/^Samvær/);
  expect((await keptAddresses(page)).filter((address) => address.includes('sitater'))).toEqual(['/sitater/']);
});

test('a preview that has been seen is seen again offline, and one that has not leaves a plain link', async ({
  page,
  context,
  site,
}) => {
  const links = page.locator('article.body p a[href^="/temaer/"]');
  const preview = page.getByRole('complementary', { name: messages.preview });
  await page.goto(`${site.origin}/oppgaver/sykepleie/`);
  const other = links.filter({ hasNotText: (await links.first().textContent())! }).first();
  await keptAddresses(page, '/oppgaver/sykepleie/');
  await links.first().hover();
  await expect(preview).toBeVisible();
  await expect.poll(() => keptAddresses(page)).toContainEqual(expect.stringMatching(/^\/glimt\/temaer\//));
  await context.setOffline(true);
  await page.reload();
  await other.hover();
  await page.waitForTimeout(1200);
  await expect(preview).toHaveCount(0);
  await links.first().hover();
  await expect(preview).toBeVisible();
});

test('a page that has never been open gives one that lists what can be read', async ({ page, context, site }) => {
  await page.goto(`${site.origin}/temaer/samvaer/`);
  await keptAddresses(page, '/temaer/samvaer/');
  await context.setOffline(true);
  await page.goto(`${site.origin}/teori/tillit/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.offline.title);
  await waitForPaint(page);
  await page.getByRole('main').getByRole('link', { name: 'Samvær' }).click();
  await expect(page).toHaveURL(`${site.origin}/temaer/samvaer/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samvær');
});

test('pages that stand in for others are not among those that can be read', async ({ page, context, site }) => {
  await page.goto(`${site.origin}/temaer/samvaer/`);
  await keptAddresses(page, '/temaer/samvaer/');
  await page.goto(`${site.origin}/innbygg/sitater/rus/`);
  await keptAddresses(page, '/innbygg/sitater/rus/');
  await context.setOffline(true);
  await page.goto(`${site.origin}/teori/tillit/`);
  await expect(page.locator('kept-pages').getByRole('link')).toHaveText(['Samvær']);
});

test('the page that could not be shown comes by itself when the network is back', async ({ page, context, site }) => {
  await page.goto(`${site.origin}/`);
  await keptAddresses(page, '/');
  await context.setOffline(true);
  await page.goto(`${site.origin}/teori/tillit/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.offline.title);
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tillit');
});

test('nothing is kept ahead but the page that says so', async ({ page, site }) => {
  await page.goto(`${site.origin}/om/`);
  const kept = await keptAddresses(page, '/om/');
  expect(kept.filter((address) => !address.startsWith('/_astro/'))).toEqual(['/om/', '/uten-nett/']);
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const scripts = kept.filter((address) => address.endsWith('.js'));
  expect(scripts.filter((address) => !loaded.includes(site.origin + address))).toEqual([]);
});

test('a search that has been used works offline after a reload', async ({ page, context, site }) => {
  await page.goto(`${site.origin}/sok/?q=tillit`);
  await expect(hits(page).first()).toBeVisible();
  await waitForKeptSearch(page);
  await context.setOffline(true);
  await page.goto(`${site.origin}/sok/?q=samv`);
  await expect(hits(page).first()).toHaveAttribute('data-id', 'samvaer');
  await field(page).fill('tilitt');
  await expect(hits(page).first()).toHaveAttribute('data-id', 'tillit');
});

test('an index that was on its way when the worker took over is kept too', async ({ page, site }) => {
  const release = site.hold('/sok/index.json');
  await page.goto(`${site.origin}/sok/?q=tillit`);
  await keptAddresses(page, '/sok/');
  release();
  await expect(hits(page).first()).toBeVisible();
  await waitForKeptSearch(page);
});

test('a search used in the dialog works offline there, on other pages and on its own page', async ({
  page,
  context,
  site,
}) => {
  const search = async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('samv');
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(/samv/i);
  };
  await page.goto(`${site.origin}/om/`);
  await keptAddresses(page, '/om/');
  await page.goto(`${site.origin}/studier/`);
  await search();
  await waitForKeptSearch(page);
  await context.setOffline(true);
  await page.goto(`${site.origin}/om/`);
  await search();
  await page.goto(`${site.origin}/sok/?q=tilitt`);
  await expect(hits(page).first()).toHaveAttribute('data-id', 'tillit');
});

test('a search that has not been used says offline that it cannot be loaded, and works when it can', async ({
  page,
  context,
  site,
}) => {
  await page.goto(`${site.origin}/sok/`);
  await keptAddresses(page, '/sok/');
  await context.setOffline(true);
  await page.reload();
  await field(page).fill('tillit');
  await expect(page.getByText(messages.search.failed)).toBeVisible();
  await context.setOffline(false);
  // The browser lets pages and workers back to the network one after the other.
  await expect(async () => {
    await field(page).fill('tilli');
    await field(page).fill('tillit');
    await expect(hits(page).first()).toHaveAttribute('data-id', 'tillit', { timeout: 1000 });
  }).toPass();
  await expect(page.getByText(messages.search.failed)).toHaveCount(0);
});

test('a network that does not answer gives way to the kept page', async ({ page, site }) => {
  await page.goto(`${site.origin}/temaer/samvaer/`);
  await keptAddresses(page, '/temaer/samvaer/');
  site.hold();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samvær');
});

test('a network that answers gives the newest page', async ({ page, site }) => {
  await page.goto(`${site.origin}/om/`);
  await keptAddresses(page, '/om/');
  await site.edit('/om/index.html', (html) => insertHtml(html, 'afterbegin', 'h1', 'Nytt: '));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Nytt: /);
});

test('an index that the host has lost is taken from what is kept, and a page that is gone is gone', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/sok/?q=tillit`);
  await waitForKeptSearch(page);
  site.remove('/sok/');
  const status = await page.evaluate(async () => [(await fetch('index.json')).status, (await fetch('./')).status]);
  expect(status).toEqual([200, 404]);
});

test('a browser without room reads on from the network', async ({ page, site }) => {
  const full = `Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'));`;
  await site.edit('/sw.js', (code) => `addEventListener('activate', () => { ${full} });\n${code}`);
  await page.goto(`${site.origin}/om/`);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.goto(`${site.origin}/matrise/`, { waitUntil: 'networkidle' });
  expect(failed).toEqual([]);
  expect(await page.evaluate(() => [...document.styleSheets].every(({ cssRules }) => cssRules.length > 0))).toBe(true);
});

test('a new build replaces the cache and keeps in it what was kept', async ({ page, context, site }) => {
  await page.goto(`${site.origin}/om/`);
  await keptAddresses(page, '/om/');
  await page.goto(`${site.origin}/sok/?q=tillit`);
  await expect(hits(page).first()).toBeVisible();
  await waitForKeptSearch(page);
  const former = await page.evaluate(() => caches.keys());

  await site.edit('/om/index.html', (html) => insertHtml(html, 'afterbegin', 'h1', 'Nytt: '));
  await site.edit('/sw.js', (code) => code.replace(/"version":"\w+"/, '"version":"neste"'));
  await page.goto(`${site.origin}/studier/`);
  // A browser looks for a new worker when it finds the time.
  await expect
    .poll(() => page.evaluate(() => caches.keys()), { timeout: 20_000 })
    .toEqual([expect.stringMatching(/ neste$/)]);
  expect(former).toHaveLength(1);

  await context.setOffline(true);
  await page.goto(`${site.origin}/om/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Nytt: /);
  await page.goto(`${site.origin}/sok/?q=samv`);
  await expect(hits(page).first()).toHaveAttribute('data-id', 'samvaer');
});

/** The addresses that are kept, once the one that is waited for is. */
async function keptAddresses(page: Page, awaited?: string): Promise<string[]> {
  const read = () =>
    page.evaluate(async () => {
      const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return kept.flat().map(({ url }) => url.slice(location.origin.length));
    });
  if (awaited !== undefined) {
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await expect.poll(read).toContain(awaited);
  }
  return (await read()).sort();
}

/** Waits until all that a search reads is kept: its index, and the code that comes after the first answer. */
async function waitForKeptSearch(page: Page): Promise<void> {
  await keptAddresses(page, '/sok/index.json');
  await expect.poll(() => keptAddresses(page)).toContainEqual(expect.stringMatching(/^\/_astro\/spelling\.[^/]*\.js$/));
}
