import { messages } from '../fixtures/messages.ts';
import { missingPage } from './page-kinds.ts';
import { expect, test } from './test.ts';

test('an address that leads nowhere answers 404 and offers a way on', async ({ page }) => {
  const response = await page.goto(missingPage.path);
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: messages.nav.home }).click();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a missing page deep in the tree has working links and styles', async ({ page }) => {
  await page.goto('/temaer/samvaer/finnes/ikke/');
  await page.getByRole('main').getByRole('link', { name: messages.nav.home }).click();
  await expect(page).toHaveURL('/');
});
