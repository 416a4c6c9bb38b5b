import { expect, test } from '@playwright/test';
import { readAttributes, readSite, siteFolder } from './site-files.ts';

const site = await readSite(siteFolder);

/** The drawings of a page, each with the list or table that stands beside it. */
function readTwins(html: string): { drawn: string[]; listed: Set<string> }[] {
  return [...html.matchAll(/<svg\b[^>]*role="group".*?<\/svg>(.*?)<\/(?:details|table)>/gs)].map(
    ([both, twin = '']) => ({
      drawn: readAttributes(both.slice(0, both.indexOf('</svg>')), 'href'),
      listed: new Set(readAttributes(twin, 'href')),
    }),
  );
}

const twins = site.pages.flatMap(({ path, html }) => readTwins(html).map((twin) => ({ path, ...twin })));

test('every link of a map stands in the list or table beside it', () => {
  expect(twins.length).toBeGreaterThan(100);
  expect(twins.map(({ path }) => path)).toContain('/kart/');
  const missing = twins.flatMap(({ path, drawn, listed }) =>
    drawn.filter((address) => !listed.has(address)).map((address) => `${path} → ${address}`),
  );
  expect(missing).toEqual([]);
});

test('every map has links, and leads to each place once', () => {
  const wrong = twins.filter(({ drawn }) => drawn.length < 2 || new Set(drawn).size !== drawn.length);
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

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
