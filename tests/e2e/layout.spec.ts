import { expect, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

for (const { name, path } of pageKinds) {
  test(`${name} fits a width of 320 pixels, which is 400 % zoom`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await page.evaluate(findOverflow)).toEqual([]);
  });

  test(`${name} prints its text on white, without navigation`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const role of ['banner', 'navigation', 'search', 'contentinfo', 'combobox', 'button'] as const) {
      await expect(page.getByRole(role)).toHaveCount(0);
    }
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });
}

test('text keeps its place with the spacing a reader may set', async ({ browser }) => {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  for (const { path } of pageKinds) {
    await page.goto(path);
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    });
    expect(await page.evaluate(findOverflow), path).toEqual([]);
  }
  await context.close();
});

const shiftPaths = [
  '/',
  '/temaer/samvaer/',
  '/sitater/',
  '/sitater/she-knows-me-so-well/',
  '/teori/recovery/',
  '/sok/',
];

for (const path of shiftPaths) {
  test(`${path} stays where it is when its fonts come late`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.route(/\.woff2$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
        const sum = shifts.reduce(
          (total, { value }) => total + value,
          Number(document.documentElement.dataset['shift'] ?? 0),
        );
        document.documentElement.dataset['shift'] = String(sum);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(Number(await page.locator('html').getAttribute('data-shift'))).toBeLessThan(0.01);
  });
}

/** Elements that make the page scroll sideways; runs in the page. */
function findOverflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
  );
  return [`${scrollWidth} > ${clientWidth}`, ...wide.map(({ outerHTML }) => outerHTML.slice(0, 80)).slice(0, 5)];
}
