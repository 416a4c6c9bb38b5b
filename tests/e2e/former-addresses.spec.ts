import type { Browser, Page } from '@playwright/test';
import { messages } from '../fixtures/messages.ts';
import { buildVariant } from '../site/build-site.ts';
import { serveFolder, type StaticServer } from './static-server.ts';
import { expect, test } from './test.ts';

// One build serves all tests of the file.
test.describe.configure({ mode: 'default' });

const base = '/repo/';
let server: StaticServer;

// The review of the fixtures has records that were renamed and corrected.
test.beforeAll(async () => {
  server = await serveFolder(await buildVariant('former'), base);
});

test.afterAll(async () => {
  await server.close();
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

test('a renamed theme carries the addresses of its findings along, those of renamed findings too', async ({ page }) => {
  await page.goto(`${server.origin}${base}temaer/skolehagen/?h=hendene#a-vente`);
  await expect(page).toHaveURL(`${server.origin}${base}temaer/hagen-som-klasserom/?h=hendene#a-vente`);
  await expect(page.locator('#a-vente-er-a-laere')).toBeInViewport();
});

for (const [what, path, id] of [
  ['finding', 'temaer/hagen-som-klasserom/#a-vente', 'a-vente-er-a-laere'],
  ['finding taken up by a group', 'temaer/hagen-som-klasserom/#hagen-ga-laering', 'det-elevene-laerte'],
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

test('on the page of citing a former anchor lands on what is cited now', async ({ page }) => {
  for (const [former, id] of [
    ['a-vente', 'a-vente-er-a-laere'],
    ['hagen-ga-laering', 'det-elevene-laerte'],
  ]) {
    await page.goto(`${server.origin}${base}temaer/hagen-som-klasserom/siter/#${former}`);
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
});

test('the page that a finding left leads on to it, in words, and so does the page of citing there', async ({
  page,
}) => {
  for (const part of ['', 'siter/']) {
    await page.goto(`${server.origin}${base}temaer/hagen-som-klasserom/${part}#mat-fra-bedet`);
    await page.locator('#mat-fra-bedet').getByRole('link').click();
    await expect(page).toHaveURL(`${server.origin}${base}temaer/kveld-ved-bordet/${part}#hjemme-spises-det-som-dyrkes`);
  }
});

test('what was corrected stands by the quotation and the finding, with its day', async ({ page }) => {
  await page.goto(`${server.origin}${base}sitater/jord-under-neglene/`);
  await expect(page.getByText('Rettet 19. november 2026: Et ord manglet.')).toBeVisible();
  await page.goto(`${server.origin}${base}temaer/hagen-som-klasserom/`);
  const finding = page.locator('#a-vente-er-a-laere');
  await expect(finding).toContainText('Rettet 20. november 2026: Det sto at lærerne lærte å vente.');
  await expect(finding.locator('time')).toHaveAttribute('datetime', '2026-11-20');
});
