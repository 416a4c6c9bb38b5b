import { expect, test } from './test.ts';
import { fill } from '../../src/wording/fill.ts';
import { messages } from '../fixtures/messages.ts';

const words = messages.notFound;

test('an address with a slip proposes the page that was meant, and a search for its words', async ({ page }) => {
  await page.goto('/temaer/samver/');
  const proposals = page.locator('nearest-pages').getByRole('link');
  await expect(proposals.first()).toHaveText('Samvær');
  await expect(proposals.last()).toHaveText(fill(words.search, { words: 'samver' }));
  expect(await proposals.count()).toBeLessThanOrEqual(5);
  await proposals.first().click();
  await expect(page).toHaveURL('/temaer/samvaer/');
});

test('an address like no other proposes a search alone', async ({ page }) => {
  await page.goto('/qqqqqqqqqqqqqqqqqqqqqqqq/');
  await expect(page.locator('nearest-pages').getByRole('link')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: words.nearest })).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a missing page offers the search, the front page and the lists of the menu', async ({ page }) => {
    await page.goto('/temaer/samver/');
    const main = page.getByRole('main');
    await expect(page.locator('nearest-pages')).toBeHidden();
    await expect(main.getByRole('link', { name: messages.search.title })).toBeVisible();
    await expect(main.getByRole('link', { name: messages.nav.home })).toBeVisible();
    await expect(page.getByRole('navigation').getByRole('link', { name: messages.collections.themes })).toBeVisible();
    await expect(page.getByRole('search').getByRole('searchbox')).toBeVisible();
  });
});
