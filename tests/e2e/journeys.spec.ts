import { messages } from '../fixtures/messages.ts';
import { expect, test } from './test.ts';

test('a reader follows a finding to its study, quotation and theory and back to the theme', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Samvær', exact: true }).click();
  await expect(heading).toHaveText('Samvær');

  const finding = page.locator('#uformell-samtale-ga-tillit');
  await finding.getByRole('link', { name: messages.theme.permalink }).click();
  await expect(page).toHaveURL('/temaer/samvaer/#uformell-samtale-ga-tillit');
  await expect(finding).toBeInViewport();

  await finding.getByRole('link', { name: 'Vibeto et al. (2019)' }).first().click();
  await expect(page).toHaveURL('/studier/vibeto-2019/');

  await page
    .getByRole('figure')
    .filter({ hasText: 'der han er' })
    .getByRole('link', { name: messages.quote.read })
    .first()
    .click();
  await expect(page).toHaveURL(/\/sitater\/[a-z-]+\/$/);

  await page.getByRole('complementary').getByRole('link', { name: 'Tillit', exact: true }).click();
  await expect(page).toHaveURL('/teori/tillit/');

  await page.getByRole('heading', { level: 3 }).getByRole('link', { name: 'Samvær', exact: true }).click();
  await expect(heading).toHaveText('Samvær');
});

test('a finding shows its study, page, quotation and theory at its own address', async ({ page }) => {
  await page.goto('/temaer/samvaer/#uformell-samtale-ga-tillit');
  const finding = page.locator('#uformell-samtale-ga-tillit');
  await expect(finding).toBeInViewport();
  await expect(finding.getByText('Ansatte', { exact: true })).toBeVisible();
  await expect(finding.getByText('s. 94').filter({ visible: true }).first()).toBeVisible();
  await expect(finding.getByRole('blockquote')).toBeVisible();
  await expect(finding.getByRole('link', { name: 'Tillit', exact: true })).toBeVisible();
});

test('studies of the same people name each other', async ({ page }) => {
  await page.goto('/studier/almvik-2011/');
  await page.getByRole('link', { name: /^Samme mennesker som i Olsø/ }).click();
  await expect(page).toHaveURL('/studier/olso-2014/');
  await expect(page.getByRole('link', { name: /^Samme mennesker som i Almvik/ })).toBeVisible();
});

test('a theme leads to its own quotations in the list', async ({ page }) => {
  await page.goto('/temaer/samvaer/');
  await page.locator('summary').filter({ hasText: messages.theme.quotes }).click();
  await page.getByRole('link', { name: messages.theme.quotesList }).click();
  await expect(page).toHaveURL('/sitater/?tema=samvaer');
  await page.locator('.filters > summary').click();
  await expect(page.getByRole('combobox', { name: messages.quote.filterBy.tema })).toHaveValue('samvaer');
});

test('one quotation leads to the next and back', async ({ page }) => {
  await page.goto('/sitater/she-knows-me-so-well/');
  await page.getByRole('link', { name: messages.quote.next }).click();
  await expect(page).not.toHaveURL('/sitater/she-knows-me-so-well/');
  await page.getByRole('link', { name: messages.quote.previous }).click();
  await expect(page).toHaveURL('/sitater/she-knows-me-so-well/');
});

test('a query in the header leads to the search page with all its hits', async ({ page }) => {
  await page.goto('/teori/');
  await page.getByRole('search').getByRole('button', { name: messages.search.label }).click();
  await page.getByRole('combobox', { name: messages.search.label }).fill('små ting & æ');
  await page.getByRole('option').last().click();
  await expect(page).toHaveURL(/\/sok\/\?q=/);
  expect(new URL(page.url()).searchParams.get('q')).toBe('små ting & æ');
});
