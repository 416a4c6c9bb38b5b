import type { Page } from '@playwright/test';

/** Waits until a page has been drawn: a click or a key that comes before is lost. */
export async function waitForPaint(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
}
