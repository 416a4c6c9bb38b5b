import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { messages } from '../fixtures/messages.ts';
import { pageKinds } from './page-kinds.ts';

// Long pages take axe a while on a busy machine.
test.describe.configure({ timeout: 90_000 });

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Two visits cover both colour schemes and both layouts.
const modes = [
  { name: 'in light on a phone', colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { name: 'in dark on a wide screen', colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
] as const;

for (const { name, path } of pageKinds) {
  for (const mode of modes) {
    test(`${name} passes axe ${mode.name}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: mode.colorScheme });
      await page.setViewportSize(mode.viewport);
      await page.goto(path);
      expect(await findViolations(page)).toEqual([]);
    });
  }
}

test('a chosen filter and a warning pass axe', async ({ page }) => {
  await page.goto('/sitater/?sprak=en&tema=finnes-ikke');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test('a turned matrix with a warning, and a cell of it, pass axe', async ({ page }) => {
  await page.goto('/matrise/?snu=1&land=finnes-ikke');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.locator('[data-cell] a').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test('a citation in the dialog passes axe', async ({ page }) => {
  await page.goto('/temaer/samvaer/');
  await page.locator('.finding').getByRole('link', { name: messages.cite.linkFinding }).first().click();
  await expect(page.getByRole('dialog', { name: messages.cite.dialog })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test('search results pass axe', async ({ page }) => {
  await page.goto('/sok/?q=tillit');
  await expect(page.locator('[data-results] > li').first()).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

async function findViolations(page: Page): Promise<string[]> {
  // Describing what passes would take the most of the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(rules);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
