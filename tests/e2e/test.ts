import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * A test on a page that the tests of a worker use one after the other. Playwright leaves it without the storage, routes
 * and scripts of the test before; here it loses permissions, lack of a network and a resting pointer too.
 */
export const test = base.extend({
  context: async ({ context }, use) => {
    await context.clearPermissions();
    await context.setOffline(false);
    await use(context);
  },
  page: async ({ page }, use) => {
    await page.mouse.move(0, 0);
    await use(page);
  },
});
