import { expect, test } from '@playwright/test';
import { messages } from '../fixtures/messages.ts';
import { pageKinds } from './page-kinds.ts';

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

for (const { name, path } of pageKinds) {
  test(`${name} shows where the focus is`, async ({ page }) => {
    // Smooth scrolling would still be on its way when the next stop is reached.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    const unseen: string[] = [];
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press('Tab');
      const problem = await page.evaluate(describeHiddenFocus);
      if (problem !== null) unseen.push(problem);
    }
    expect(unseen).toEqual([]);
  });
}

/** What is wrong with how the focused element shows itself; runs in the page. */
function describeHiddenFocus(): string | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const shown = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
  const inView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return shown && inView ? null : `${element.outerHTML.slice(0, 100)} ${shown ? 'out of view' : 'no outline'}`;
}
