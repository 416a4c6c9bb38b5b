import { messages } from '../fixtures/messages.ts';
import { findViolations } from './find-violations.ts';
import { expect, test } from './test.ts';

test('a chosen filter and a warning pass axe', async ({ page }) => {
  await page.goto('/sitater/?sprak=en&tema=finnes-ikke');
  await page.locator('.filters > summary').click();
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
  await page.locator('.finding summary').first().click();
  await page.locator('.finding').getByRole('link', { name: messages.cite.linkFinding }).first().click();
  await expect(page.getByRole('dialog', { name: messages.cite.dialog })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test('search results pass axe', async ({ page }) => {
  await page.goto('/sok/?q=tillit');
  await expect(page.locator('[data-results] > li').first()).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});
