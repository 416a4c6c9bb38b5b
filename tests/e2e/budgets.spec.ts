import type { Locator, Page } from '@playwright/test';
import { readSite, siteFolder } from '../site/built-site.ts';
import { messages } from '../fixtures/messages.ts';
import { expect, test } from './test.ts';

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

async function open(page: Page, path: string, viewport: typeof wide): Promise<void> {
  await page.setViewportSize(viewport);
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
}

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** What the keyboard stops at: what is drawn and not in a closed part. */
const countStops = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
        (element) =>
          element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
          element.getClientRects().length > 0,
      ).length,
  );

test('the theme with the most to say is at most 6000 px tall on a wide screen', async ({ page }) => {
  await open(page, '/temaer/samvaer/', wide);
  expect(await heightOf(page)).toBeLessThanOrEqual(6000);
});

test('the theme with the most to say is at most 11 000 px tall on a phone', async ({ page }) => {
  await open(page, '/temaer/samvaer/', phone);
  expect(await heightOf(page)).toBeLessThanOrEqual(11_000);
});

for (const viewport of [wide, phone]) {
  test(`a theme has at most 150 stops for the keyboard before anything is opened, at ${viewport.width} px`, async ({
    page,
  }) => {
    await open(page, '/temaer/samvaer/', viewport);
    expect(await countStops(page)).toBeLessThanOrEqual(150);
  });
}

test('the notes are at most 12 000 px tall on a phone', async ({ page }) => {
  await open(page, '/merknader/', phone);
  expect(await heightOf(page)).toBeLessThanOrEqual(12_000);
});

test('the document of a thesis is folded into four screens of a phone', async ({ page }) => {
  await open(page, '/oppgaver/recovery/dokument/', phone);
  expect(await heightOf(page)).toBeLessThanOrEqual(4 * phone.height);
});

test('the first claim of a theme is opened within two screens of a phone, its studies within the first', async ({
  page,
}) => {
  await open(page, '/temaer/samvaer/', phone);
  const bottomOf = async (part: Locator) => part.evaluate((element) => element.getBoundingClientRect().bottom);
  expect(await bottomOf(page.getByText(messages.theme.ask).first())).toBeLessThanOrEqual(2 * phone.height);
  const strength = page.locator('.strength');
  expect(await bottomOf(strength)).toBeLessThanOrEqual(phone.height);
  await strength.locator('> summary').click();
  await expect(strength.getByRole('link', { name: 'Vibeto et al. (2019)' }).first()).toBeInViewport();
});

test('the matrix shows numbers within the first 900 px of a wide screen', async ({ page }) => {
  await open(page, '/matrise/', wide);
  const box = (await page.locator('[data-matrix] [data-cell] .numbers').first().boundingBox())!;
  expect(box.y + box.height).toBeLessThanOrEqual(900);
});

test('the matrix fits in four screens of a phone', async ({ page }) => {
  await open(page, '/matrise/', phone);
  expect(await heightOf(page)).toBeLessThanOrEqual(4 * phone.height);
});

test('the filters of the matrix are one line that says what is active', async ({ page }) => {
  await open(page, '/matrise/?land=NO', wide);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.locator('[data-active]')).toHaveText('Norge');
});

for (const path of ['/merknader/', '/tall/']) {
  test.describe(`${path}, without script`, () => {
    test.use({ javaScriptEnabled: false });
    test('an address shows what is folded at it', async ({ page }) => {
      const site = await readSite(siteFolder);
      const details = site.pageAt(path).root.querySelector('details[data-detail]')!;
      const holder = details.closest('article[id], li[id]')!.getAttribute('id')!;
      await open(page, `${path}#${holder}`, wide);
      await expect(page.locator(`[id="${holder}"] details > :not(summary)`).first()).toBeVisible();
    });
  });
}

for (const path of [
  '/',
  '/temaer/samvaer/',
  '/studier/brekke-2017/',
  '/oppgaver/sykepleie/',
  '/referanser/',
  '/tall/',
]) {
  test(`${path} loads at most 60 kB of fonts, and draws its first screen with those it asked for first`, async ({
    page,
  }) => {
    await page.setViewportSize(wide);
    await page.goto(path, { waitUntil: 'networkidle' });
    const sizes = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.endsWith('.woff2'))
        .map(({ encodedBodySize }) => encodedBodySize),
    );
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(sizes.length).toBeGreaterThanOrEqual(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
    // Upright letters are preloaded, slanted ones are not.
    expect(await page.locator('h1, h1 ~ *, .lead').evaluateAll(listSlanted)).toEqual([]);
  });
}

/** The texts on the first screen that are set in italics. */
function listSlanted(roots: Element[]): string[] {
  return roots
    .flatMap((root) => [root, ...root.querySelectorAll('*')])
    .filter(
      (element) =>
        getComputedStyle(element).fontStyle === 'italic' &&
        element.checkVisibility() &&
        element.getBoundingClientRect().top < innerHeight,
    )
    .map((element) => element.textContent);
}
