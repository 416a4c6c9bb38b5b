import { expect, test, type Browser, type Page } from '@playwright/test';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messages } from '../fixtures/messages.ts';
import { buildSite } from './build-site.ts';
import { findDeadLinks, readSite, type BuiltSite } from './site-files.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

// One build serves all tests of the file.
test.describe.configure({ mode: 'default' });

const base = '/repo/';
let folder: string;
let site: BuiltSite;
let server: StaticServer;

// The review of the fixtures has records that were renamed and corrected.
test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await mkdtemp(join(tmpdir(), 'belegg-former-'));
  const settings = { CONTENT_DIR: 'tests/fixtures/review', BASE_PATH: base, SITE_URL: 'https://example.org' };
  const { exitCode, output } = await buildSite({ ...settings, OUT_DIR: folder });
  expect(exitCode, output).toBe(0);
  site = await readSite(folder, base);
  server = await serveFolder(folder, base);
});

test.afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Opens a former address with and without JavaScript. */
async function openBoth(browser: Browser, path: string, check: (page: Page, script: boolean) => Promise<void>) {
  for (const script of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled: script });
    const page = await context.newPage();
    await page.goto(`${server.origin}${base}${path}`);
    await check(page, script);
    await context.close();
  }
}

test('a former address leads to the record, with and without JavaScript', async ({ browser }) => {
  await openBoth(browser, 'sitater/jord-under-negler/', async (page) => {
    await expect(page).toHaveURL(`${server.origin}${base}sitater/jord-under-neglene/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(messages.singular.quotes);
  });
});

test('a former address asks to be left out of searches and names the present one', () => {
  const page = site.pages.find(({ path }) => path === `${base}temaer/skolehagen/`);
  expect(page?.html).toContain('<meta name="robots" content="noindex">');
  expect(page?.html).toContain('<link rel="canonical" href="https://example.org/repo/temaer/hagen-som-klasserom/">');
  expect(page?.text).toContain('Hagen som klasserom');
});

test('a renamed theme carries the addresses of its findings along, those of renamed findings too', async ({ page }) => {
  await page.goto(`${server.origin}${base}temaer/skolehagen/?h=hendene#a-vente`);
  await expect(page).toHaveURL(`${server.origin}${base}temaer/hagen-som-klasserom/?h=hendene#a-vente`);
  await expect(page.locator('#a-vente-er-a-laere')).toBeInViewport();
});

for (const [what, path, id] of [
  ['finding', 'temaer/hagen-som-klasserom/#a-vente', 'a-vente-er-a-laere'],
  ['note', 'merknader/#fire-skoler', 'samme-skoler'],
  ['fact', 'tall/#avlysninger', 'avlyste-timer'],
] as const) {
  test(`the former anchor of a ${what} lands on it and marks it`, async ({ browser }) => {
    await openBoth(browser, path, async (page) => {
      const place = page.locator(`#${id}`);
      await expect(place).toBeInViewport();
      await expect(place).not.toHaveCSS('background-image', 'none');
    });
  });
}

test('what was corrected stands by the quotation and the finding, with its day', async ({ page }) => {
  await page.goto(`${server.origin}${base}sitater/jord-under-neglene/`);
  await expect(page.getByText('Rettet 19. november 2026: Et ord manglet.')).toBeVisible();
  await page.goto(`${server.origin}${base}temaer/hagen-som-klasserom/`);
  const finding = page.locator('#a-vente-er-a-laere');
  await expect(finding).toContainText('Rettet 20. november 2026: Det sto at lærerne lærte å vente.');
  await expect(finding.locator('time')).toHaveAttribute('datetime', '2026-11-20');
});

test('a correction is told in the feeds, with whole addresses', async () => {
  const feed = (await site.readJson(`${base}feed.json`)) as { items: { title: string; url: string }[] };
  expect(feed.items.map(({ url }) => url)).toEqual([
    'https://example.org/repo/temaer/hagen-som-klasserom/#a-vente-er-a-laere',
    'https://example.org/repo/sitater/jord-under-neglene/',
  ]);
  const xml = await readFile(join(folder, 'feed.xml'), 'utf8');
  expect(xml).toContain('<link>https://example.org/repo/sitater/jord-under-neglene/</link>');
  expect(xml).toContain('Det sto at lærerne lærte å vente.');
});

test('the sitemap names the pages that are found and no others, and robots learn of it', async () => {
  const xml = await readFile(join(folder, 'sitemap-0.xml'), 'utf8');
  const named = [...xml.matchAll(/<loc>https:\/\/example\.org([^<]+)<\/loc>/g)].map(([, path]) => path);
  const found = site.pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'));
  expect(named.sort()).toEqual(found.map(({ path }) => path));
  expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toContain(
    'Sitemap: https://example.org/repo/sitemap-index.xml',
  );
});

test('pictures, frames and canonical addresses name the site under its base', () => {
  const page = site.pages.find(({ path }) => path === `${base}sitater/jord-under-neglene/`);
  for (const path of [
    'sitater/jord-under-neglene/',
    'deling/sitater/jord-under-neglene.png',
    'oembed/sitater/jord-under-neglene.json',
    'innbygg/sitater/jord-under-neglene/',
  ]) {
    expect(page?.html).toContain(`https://example.org${base}${path}`);
  }
  expect(findDeadLinks(site)).toEqual([]);
});

test('words that change without a correction, and addresses that go, stop the build', async () => {
  test.setTimeout(180_000);
  const content = await mkdtemp(join(tmpdir(), 'belegg-changed-'));
  await cp('tests/fixtures/review', content, { recursive: true });
  const memory = join(content, '.permalinks.json');
  const gone = { '/teori/borte/': { since: '2026-11-01' } };
  const changed = { '/sitater/jord-under-neglene/': { since: '2026-11-22', words: '0123456789ab' } };
  await writeFile(memory, JSON.stringify({ ...gone, ...changed }));
  const { exitCode, output } = await buildSite({
    CONTENT_DIR: content,
    PERMALINKS: memory,
    OUT_DIR: join(content, '.dist'),
  });
  await rm(content, { recursive: true });
  expect(exitCode, output).toBe(1);
  expect(output).toContain('/teori/borte/ er publisert før, men finnes ikke lenger');
  expect(output).toContain('quotes/jord-under-neglene.yaml, text: ordene på /sitater/jord-under-neglene/ er endret');
});
