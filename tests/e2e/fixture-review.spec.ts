import { messages } from '../fixtures/messages.ts';
import { buildVariant } from '../site/build-site.ts';
import { serveFolder, type StaticServer } from './static-server.ts';
import { expect, test } from './test.ts';

// One build serves all tests of the file.
test.describe.configure({ mode: 'default' });

let server: StaticServer;

test.beforeAll(async () => {
  server = await serveFolder(await buildVariant('review'), '/');
});

test.afterAll(async () => {
  await server.close();
});

test('quotations of another review are filtered by its own voices', async ({ page }) => {
  await page.goto(`${server.origin}/sitater/?stemme=laerer`);
  await page.locator('.filters > summary').click();
  await expect(page.getByRole('combobox', { name: messages.quote.filterBy.stemme })).toHaveValue('laerer');
  await expect(page.locator('li[data-stemme]:visible')).toHaveCount(1);
});

test('the search of another review draws the voice of a hit in its slot', async ({ page }) => {
  await page.goto(`${server.origin}/sok/?q=gulrot&stemme=laerer`);
  const hit = page.locator('[data-results] > li').first();
  await expect(hit.locator('.voice')).toHaveText('En lærer');
  await expect(hit.locator('.voice path')).toHaveAttribute('data-slot', '3');
});

test('a reader follows a finding of another review to its study and theory', async ({ page }) => {
  await page.goto(server.origin);
  await page.getByRole('main').getByRole('link', { name: 'Hagen som klasserom', exact: true }).first().click();
  const finding = page.locator('#hendene-husker');
  await expect(finding.getByText('Lærere', { exact: true })).toBeVisible();
  await finding.locator('summary').first().click();
  await finding.getByRole('link', { name: 'Myrdal et al. (2018)' }).first().click();
  await expect(page.getByText(messages.study.titleUnknown).first()).toBeVisible();
  await page.locator('summary', { hasText: messages.reference.explains }).click();
  await page.getByRole('link', { name: 'Håndlag', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Håndlag' })).toBeVisible();
});

test('the matrix of a review of one thesis has no groups and can be turned', async ({ page }) => {
  await page.goto(`${server.origin}/matrise/`);
  const table = page.getByRole('table').first();
  const vacant = table.getByRole('row').filter({ has: page.getByRole('link', { name: 'Vær og vind', exact: true }) });
  await expect(vacant.getByRole('cell', { name: messages.matrix.gapShort })).toHaveCount(2);
  await page.locator('evidence-matrix .filters > summary').click();
  await page.getByRole('checkbox', { name: messages.matrix.turn }).check();
  await expect(table.getByRole('columnheader', { name: 'Vær og vind' })).toBeVisible();
  await expect(table.getByRole('rowheader', { name: 'Myrdal et al. (2018)' })).toBeVisible();
});

test('search finds the records of another review', async ({ page }) => {
  await page.goto(`${server.origin}/sok/?q=gulrot`);
  await expect(page.locator('[data-results] > li').first()).toHaveAttribute('data-id', 'jord-under-neglene');
});
