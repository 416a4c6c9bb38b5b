import { expect, test } from '@playwright/test';
import { nb } from '../../src/i18n/nb.ts';
import { pageKinds } from './page-kinds.ts';

test.use({ viewport: { width: 794, height: 1123 } });

for (const { name, path } of pageKinds) {
  test(`${name} prints without what only a screen can use, and says where it is from`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    await expect(page.getByRole('navigation', { name: nb.nav.label })).toBeHidden();
    await expect(page.getByRole('search')).toBeHidden();
    await expect(page.getByText('¶').first()).toBeHidden();
    await expect(page.locator('.paper-address')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794);
  });
}

test('a theme gives the works it cites in full on paper alone', async ({ page }) => {
  await page.goto('/temaer/samvaer/');
  const sources = page.getByRole('region').or(page.locator('section')).filter({ hasText: nb.reference.onPage });
  await expect(sources.last()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(sources.last()).toBeVisible();
  await expect(sources.last()).toContainText('Tidsskrift for psykisk helsearbeid');
});

test('paper is white and never splits a quotation', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/sitater/');
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(paper).toBe('rgb(255, 255, 255)');
  const breaks = await page
    .locator('figure.quotation')
    .evaluateAll((figures) => figures.map((figure) => getComputedStyle(figure).breakInside));
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
});

test('folded warnings stand open on paper', async ({ page }) => {
  await page.goto('/temaer/samvaer/');
  const folded = page.locator('aside details', { has: page.locator('summary', { hasText: /merknade?r til/ }) });
  const warning = folded.getByRole('link').last();
  await expect(warning).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(warning).toBeVisible();
});
