import { messages } from '../fixtures/messages.ts';
import { expect, test } from './test.ts';

test('the first tab stop skips to the content', async ({ page }) => {
  await page.goto('/temaer/samvaer/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: messages.skipToContent });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});

test('tab reaches the search, the menu and the content in the order they are read', async ({ page }) => {
  await page.goto('/temaer/samvaer/');
  const menu = page.getByRole('navigation', { name: messages.nav.label });
  const stops = [
    page.getByRole('link', { name: messages.skipToContent }),
    page.getByRole('link', { name: 'Belegg', exact: true }),
    page.getByRole('search').getByRole('button', { name: messages.search.label }),
    ...['themes', 'quotes', 'studies', 'theory', 'references'].map((name) =>
      menu.getByRole('link', { name: messages.collections[name as keyof typeof messages.collections] }),
    ),
    menu.getByRole('link', { name: messages.across.title }),
    menu.getByRole('link', { name: messages.readingList.title }),
    page.getByRole('navigation', { name: messages.nav.breadcrumb }).getByRole('link').first(),
  ];
  for (const stop of stops) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
});
