import { expect, test } from './test.ts';

test('the names on the map of everything can be read and reached by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 900 });
  await page.goto('/kart/');
  const map = page.getByRole('group', { name: 'Kart' });
  const first = map.getByRole('link').first();
  const { height } = (await first.locator('text').boundingBox())!;
  expect(height).toBeGreaterThan(10);
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/studier\/[^/]+\/$/);
});
