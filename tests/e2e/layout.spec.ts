import { expect, test } from './test.ts';

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
