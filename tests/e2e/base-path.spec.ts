import { messages } from '../fixtures/messages.ts';
import { buildVariant } from '../site/build-site.ts';
import { serveFolder, type StaticServer } from './static-server.ts';
import { expect, test } from './test.ts';

// One build serves all tests of the file.
test.describe.configure({ mode: 'default' });
// What a service worker keeps outlives a page.
test.use({ reuseContext: false });

const base = '/repo/';
let server: StaticServer;

test.beforeAll(async () => {
  server = await serveFolder(await buildVariant('base'), base);
});

test.afterAll(async () => {
  await server.close();
});

test('a reader goes from page to page under the base, and nothing is asked for outside it', async ({ page }) => {
  const outside: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 || !pathname.startsWith(base)) outside.push(`${response.status()} ${pathname}`);
  });
  await page.goto(`${server.origin}${base}`);
  await page.getByRole('main').getByRole('link', { name: 'Samvær', exact: true }).click();
  await expect(page).toHaveURL(`${server.origin}${base}temaer/samvaer/`);
  await page.locator('summary').filter({ hasText: messages.theme.quotes }).click();
  await page.getByRole('link', { name: messages.theme.quotesList }).click();
  await page.locator('.filters > summary').click();
  await page.getByRole('combobox', { name: messages.quote.filterBy.sprak, exact: true }).selectOption('en');
  await expect(page).toHaveURL(`${server.origin}${base}sitater/?tema=samvaer&sprak=en`);
  await page.getByRole('link', { name: 'Belegg', exact: true }).click();
  await expect(page).toHaveURL(`${server.origin}${base}`);
  expect(outside).toEqual([]);
});

test('a reading list works under the base, and its link leads there', async ({ page }) => {
  await page.goto(`${server.origin}${base}temaer/samvaer/`);
  await page.getByRole('button', { name: `${messages.readingList.add}: Samvær` }).click();
  await page.getByRole('link', { name: messages.readingList.title }).click();
  await expect(page.getByRole('link', { name: 'Samvær', exact: true })).toHaveAttribute(
    'href',
    `${base}temaer/samvaer/`,
  );
  expect(page.url()).toMatch(new RegExp(`^${server.origin}${base}leseliste/\\?l=1\\.1\\.`));
});

test('the menu marks the list a reader is in', async ({ page }) => {
  await page.goto(`${server.origin}${base}temaer/samvaer/`);
  const menu = page.getByRole('navigation', { name: messages.nav.label });
  await expect(menu.locator('[aria-current]')).toHaveText([messages.collections.themes]);
});

test('search works under the base', async ({ page }) => {
  await page.goto(`${server.origin}${base}`);
  await page.keyboard.press('/');
  await page.keyboard.type('samvær');
  await page.getByRole('option').last().click();
  await expect(page).toHaveURL(/\/repo\/sok\/\?q=/);
  await page.locator('[data-results] > li').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/repo\/temaer\/samvaer\/\?h=/);
  await expect(page.locator('mark.arrival').first()).toBeVisible();
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a page under the base is read again offline, and nothing outside it is kept', async ({ page, context }) => {
    await page.goto(`${server.origin}${base}om/`);
    const readKept = () =>
      page.evaluate(async () => {
        const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
        return kept.flat().map(({ url }) => url.slice(location.origin.length));
      });
    await expect.poll(readKept).toContain(`${base}om/`);
    expect((await readKept()).filter((path) => !path.startsWith(base))).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(server.origin + base);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Belegg');
    await page.goto(`${server.origin}${base}temaer/samvaer/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.offline.title);
  });
});
