import { messages } from '../fixtures/messages.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('a theme is read and followed without JavaScript', async ({ page }) => {
  await page.goto('/temaer/samvaer/');
  const finding = page.locator('#uformell-samtale-ga-tillit');
  await expect(finding).toBeVisible();
  await finding.locator('summary').first().click();
  await finding.getByRole('link', { name: 'Tillit', exact: true }).click();
  await expect(page).toHaveURL('/teori/tillit/');
});

test('all quotations are listed without JavaScript, and no filter that cannot work', async ({ page }) => {
  await page.goto('/sitater/');
  await expect(page.getByRole('main').locator('ol > li').first()).toBeVisible();
  await expect(page.getByRole('main').locator('ol > li:has(.quotation):not(:visible)')).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText(/\d+ sitater/);
});

test('a quotation is read and followed without JavaScript', async ({ page }) => {
  await page.goto('/sitater/she-knows-me-so-well/');
  await expect(page.getByRole('blockquote').first()).toContainText('she knows me so well');
  await page.getByRole('complementary').getByRole('link', { name: 'Brekke et al. (2017)' }).click();
  await expect(page).toHaveURL('/studier/brekke-2017/');
});

test('the search page says that it needs JavaScript and links to the lists', async ({ page }) => {
  await page.goto('/sok/?q=tillit');
  await expect(page.getByRole('paragraph').filter({ hasText: messages.search.noScript })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: messages.collections.quotes }).first().click();
  await expect(page).toHaveURL('/sitater/');
});

test('the reading list says that it needs JavaScript, and no button offers it', async ({ page }) => {
  await page.goto('/leseliste/');
  await expect(page.getByRole('paragraph').filter({ hasText: messages.readingList.noScript })).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await page.goto('/temaer/samvaer/');
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await page.goto('/leseliste/');
  await page.getByRole('main').getByRole('link', { name: messages.collections.themes }).click();
  await expect(page).toHaveURL('/temaer/');
});

test('the search form in the header works without JavaScript', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('search').getByRole('searchbox').fill('tillit');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/sok/?q=tillit');
});
