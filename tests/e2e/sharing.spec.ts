import { defaultLocale } from '../../src/schemas/languages.ts';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { messages } from '../fixtures/messages.ts';
import { readAttributes, readSite, siteFolder } from './site-files.ts';

const site = await readSite(siteFolder);
const framed = site.pages.filter(({ path }) => path.startsWith('/innbygg/'));
const quotePath = '/sitater/she-knows-me-so-well/';

/** The content of a `<meta>` by its name or property. */
const readMeta = (html: string, name: string) =>
  readAttributes(/<meta [^>]*>/g.exec(html.slice(html.search(`="${name}"`) - 16))?.[0] ?? '', 'content')[0];

test('every page that is found names a picture that exists, with its size and what it says', () => {
  const shown = site.pages.filter(({ html }) => html.includes('property="og:title"'));
  expect(shown.length).toBeGreaterThan(300);
  const wrong = shown.filter(
    ({ html }) => !site.files.has(readMeta(html, 'og:image') ?? '') || (readMeta(html, 'og:image:alt') ?? '') === '',
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every picture is a PNG of 1200 × 630 that takes no more than 40 kB', async () => {
  const pictures = [...site.files].filter((path) => path.startsWith('/deling/'));
  expect(pictures.length).toBeGreaterThan(300);
  for (const path of pictures) {
    const bytes = await readFile(`${siteFolder}${path}`);
    expect(bytes.subarray(1, 4).toString(), path).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([1200, 630]);
    expect(bytes.length, path).toBeLessThanOrEqual(40_000);
  }
});

test('a build that knows no site names no host in any address', () => {
  const made = site.pages.filter(({ html }) => /localhost|site\.invalid/.test(html));
  expect(made.map(({ path }) => path)).toEqual([]);
});

test('every quotation and theme can be framed, and says so to sites that ask', async () => {
  const shareable = site.pages.filter(({ path }) => /^\/(sitater|temaer)\/[^/]+\/$/.test(path));
  expect(shareable).toHaveLength(framed.length);
  for (const { path, html } of shareable) {
    const [, href = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
    const answer = (await site.readJson(href)) as Record<string, string | number>;
    expect(answer, path).toMatchObject({ version: '1.0', type: 'rich', width: 600, thumbnail_width: 1200 });
    const [, frame] = /^<iframe src="([^"]+)"/.exec(String(answer['html'])) ?? [];
    expect(framed.map((page) => page.path)).toContain(frame);
    expect(site.files.has(String(answer['thumbnail_url'])), path).toBe(true);
  }
});

test('a framed page is small, asks to be left out of searches, and leads back to what it shows', () => {
  for (const { path, html, targets } of framed) {
    expect(gzipSync(html).length, path).toBeLessThanOrEqual(4096);
    expect(html, path).toContain('<meta name="robots" content="noindex">');
    expect(targets, path).toContain(path.replace('/innbygg', ''));
  }
});

test('the code of a page shows it in another page, whole and accessible', async ({ page, baseURL }) => {
  for (const path of [quotePath, '/temaer/samvaer/']) {
    await page.goto(path);
    await page.getByText(messages.embed.title, { exact: true }).click();
    const code = await page.getByRole('textbox', { name: messages.embed.code }).inputValue();
    expect(code).toContain(`src="${baseURL}/innbygg${path}"`);
    await page.route('/kurs/', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="nb"><title>Kurs</title><main><h1>Kurs</h1>${code}</main>`,
      }),
    );
    await page.goto('/kurs/');
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    const body = frame.locator('body');
    expect(await body.evaluate(({ ownerDocument: { documentElement } }) => documentElement.scrollHeight)).toBe(
      await body.evaluate(() => innerHeight),
    );
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await frame.getByRole('link').click();
    await expect(page).toHaveURL(path);
  }
});

test('every frame is as high as what it shows', async ({ page }) => {
  const cut: string[] = [];
  for (const { path } of framed) {
    const { width, height } = (await site.readJson(path.replace('/innbygg', '/oembed').replace(/\/$/, '.json'))) as {
      width: number;
      height: number;
    };
    await page.setViewportSize({ width, height });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const needed = await page.evaluate(() => document.documentElement.scrollHeight);
    if (needed > height) cut.push(`${path} needs ${needed}, has ${height}`);
  }
  expect(cut).toEqual([]);
});

test('a framed page passes axe in dark and on a phone', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/innbygg${quotePath}`);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

/** Lets a page share as a device does that can or cannot. */
async function setDevice(page: Page, { share, copy }: { share?: 'works' | 'cancelled' | 'fails'; copy: boolean }) {
  await page.addInitScript(
    ({ share, copy }) => {
      const calls: unknown[] = [];
      Object.assign(window, { calls });
      const refuse = (name: string) => Promise.reject(new DOMException('', name));
      const answer = (data: unknown) => {
        calls.push(data);
        if (share === 'works') return Promise.resolve();
        return refuse(share === 'cancelled' ? 'AbortError' : 'NotAllowedError');
      };
      if (share) Object.defineProperty(navigator, 'share', { value: answer, configurable: true });
      const writeText = (text: string) => {
        if (!copy) return refuse('NotAllowedError');
        calls.push(text);
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    },
    { share, copy },
  );
}

const readCalls = (page: Page) => page.evaluate(() => (window as unknown as { calls: unknown[] }).calls);
const shareButton = (page: Page) => page.getByRole('button', { name: messages.share.button, exact: true });

test('sharing hands the page to the device, without the words of a search', async ({ page, baseURL }) => {
  await setDevice(page, { share: 'works', copy: true });
  await page.goto(`${quotePath}?h=anna`);
  await shareButton(page).click();
  await expect
    .poll(() => readCalls(page))
    .toEqual([{ title: expect.stringContaining('she knows me so well') as unknown, url: `${baseURL}${quotePath}` }]);
});

test('a filtered list is shared as it is filtered', async ({ page, baseURL }) => {
  await setDevice(page, { copy: true });
  for (const path of ['/matrise/?oppgave=sykepleie', '/sitater/?tema=samvaer', '/stemmer/']) {
    await page.goto(`${path}#innhold`);
    await shareButton(page).click();
    await expect(page.locator('.share').getByRole('status')).toHaveText(messages.share.copied);
    expect((await readCalls(page)).at(-1)).toBe(`${baseURL}${path}`);
  }
});

test('a reader who calls the sharing off is left in peace', async ({ page }) => {
  await setDevice(page, { share: 'cancelled', copy: true });
  await page.goto(quotePath);
  await shareButton(page).click();
  await expect.poll(async () => (await readCalls(page)).length).toBe(1);
  await expect(page.locator('.share').getByRole('status')).toBeEmpty();
});

for (const share of [undefined, 'fails'] as const) {
  test(`where the device ${share ?? 'cannot'} share, the link is copied and that is said`, async ({
    page,
    baseURL,
  }) => {
    await setDevice(page, { ...(share ? { share } : {}), copy: true });
    await page.goto('/temaer/samvaer/');
    await shareButton(page).click();
    await expect(page.locator('.share').getByRole('status')).toHaveText(messages.share.copied);
    expect((await readCalls(page)).at(-1)).toBe(`${baseURL}/temaer/samvaer/`);
  });
}

test('where copying is refused too, the link stands selected to copy by hand', async ({ page, baseURL }) => {
  await setDevice(page, { copy: false });
  await page.goto(quotePath);
  await shareButton(page).click();
  await expect(page.locator('.share').getByRole('status')).toHaveText(messages.share.refused);
  const field = page.getByRole('textbox', { name: messages.share.address });
  await expect(field).toHaveValue(`${baseURL}${quotePath}`);
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${baseURL}${quotePath}`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no share button that cannot work', async ({ page }) => {
    await page.goto(quotePath);
    await expect(shareButton(page)).toHaveCount(0);
  });
});

test('the feeds parse, tell the same, and are named on every page', async ({ page }) => {
  const { items, ...feed } = (await site.readJson('/feed.json')) as { items: { id: string; title: string }[] };
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: defaultLocale,
    feed_url: '/feed.json',
  });
  expect(items.length).toBeGreaterThan(0);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const xml = await readFile(`${siteFolder}/feed.xml`, 'utf8');
  const told = await page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'application/xml');
    const broken = feed.querySelector('parsererror')?.textContent ?? null;
    const items = [...feed.querySelectorAll('item')];
    return {
      broken,
      titles: items.map((item) => item.querySelector('title')?.textContent),
      ids: items.map((item) => item.querySelector('guid')?.textContent),
      dated: items.every((item) => !Number.isNaN(Date.parse(item.querySelector('pubDate')?.textContent ?? ''))),
    };
  }, xml);
  expect(told).toEqual({
    broken: null,
    titles: items.map(({ title }) => title),
    ids: items.map(({ id }) => id),
    dated: true,
  });
  const silent = site.pages.filter(
    ({ html }) => html.includes('class="site-header') && !html.includes('type="application/rss+xml"'),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('robots may read everything, and learn of no sitemap where there is none', async () => {
  expect(await readFile(`${siteFolder}/robots.txt`, 'utf8')).toBe('User-agent: *\nAllow: /\n');
  expect([...site.files].filter((path) => path.includes('sitemap'))).toEqual([]);
});
