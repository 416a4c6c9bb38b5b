import type { Page } from '@playwright/test';
import { fill } from '../../src/wording/fill.ts';
import { languageTitle } from '../../src/wording/language-name.ts';
import { defaultLocale } from '../../src/schemas/languages.ts';
import { messages } from '../fixtures/messages.ts';
import { readSite, siteFolder } from '../site/built-site.ts';
import { expect, test } from './test.ts';

interface Quote {
  id: string;
  text: string;
  language: string;
  kind: string;
}

const quotes = (await (await readSite(siteFolder)).readJson('/data/quotes.json')) as Quote[];
const english = quotes.filter(({ language }) => language === 'en');

const choice = (page: Page, filter: keyof typeof messages.quote.filterBy) =>
  page.getByRole('combobox', { name: messages.quote.filterBy[filter], exact: true });
const openFilters = (page: Page) => page.locator('filtered-list .filters > summary').click();
/** Opens the list and the fold that its filters lie in. */
async function openList(page: Page, address = '/sitater/'): Promise<void> {
  await page.goto(address);
  await openFilters(page);
}
const shownQuotes = (page: Page) => page.getByRole('listitem').filter({ has: page.getByRole('blockquote') });
const status = (page: Page) => page.locator('filtered-list').getByRole('status');
const shownMessage = (shown: number) => fill(messages.quote.shown, { shown, total: quotes.length });

const inEnglish = languageTitle('en', defaultLocale);

test('without a filter all quotations are listed', async ({ page }) => {
  await page.goto('/sitater/');
  await expect(shownQuotes(page)).toHaveCount(quotes.length);
  await expect(status(page)).toContainText(shownMessage(quotes.length));
});

test('the filters are one line that says what is active', async ({ page }) => {
  await page.goto('/sitater/?sprak=en');
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.locator('[data-active]')).toHaveText(`${inEnglish} (${english.length})`);
  await openFilters(page);
  await page.getByRole('button', { name: messages.filter.clear }).click();
  await expect(page.locator('[data-active]')).toHaveText(messages.filter.none);
});

test('choosing a value shows what has it, counts it and keeps it in the address', async ({ page }) => {
  await openList(page);
  await choice(page, 'sprak').selectOption('en');
  await expect(shownQuotes(page)).toHaveCount(english.length);
  await expect(status(page)).toHaveText(shownMessage(english.length));
  await expect(page).toHaveURL('/sitater/?sprak=en');
});

test('each choice says how many quotations it holds', async ({ page }) => {
  await openList(page);
  await expect(choice(page, 'sprak').getByRole('option', { name: inEnglish })).toHaveText(
    `${inEnglish} (${english.length})`,
  );
});

test('two choices narrow each other', async ({ page }) => {
  const phrases = english.filter(({ kind }) => kind === 'informant');
  await openList(page);
  await choice(page, 'sprak').selectOption('en');
  await choice(page, 'type').selectOption('informant');
  await expect(shownQuotes(page)).toHaveCount(phrases.length);
  await expect(page).toHaveURL('/sitater/?sprak=en&type=informant');
});

test('a choice is made by keyboard alone', async ({ page }) => {
  await openList(page);
  await choice(page, 'sprak').focus();
  await page.keyboard.press(inEnglish.charAt(0));
  await expect(choice(page, 'sprak')).toHaveValue('en');
  await expect(shownQuotes(page)).toHaveCount(english.length);
});

test('an address restores its choices', async ({ page }) => {
  await openList(page, '/sitater/?sprak=en&stemme=user');
  await expect(choice(page, 'sprak')).toHaveValue('en');
  await expect(choice(page, 'stemme')).toHaveValue('user');
  await expect(page.getByRole('alert')).toBeHidden();
  const shown = await shownQuotes(page).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThanOrEqual(english.length);
});

test('unknown filters and values are named and left out', async ({ page }) => {
  await openList(page, '/sitater/?sprak=en&tema=finnes-ikke&farge=bla');
  const warning = page.getByRole('alert');
  await expect(warning).toContainText('«finnes-ikke»');
  await expect(warning).toContainText('«farge»');
  await expect(choice(page, 'tema')).toHaveValue('');
  await expect(shownQuotes(page)).toHaveCount(english.length);
});

test('of two values for one filter the first is chosen, and the other is named', async ({ page }) => {
  await openList(page, '/sitater/?sprak=en&sprak=nb');
  await expect(choice(page, 'sprak')).toHaveValue('en');
  await expect(page.getByRole('alert')).toContainText('«nb»');
  await expect(shownQuotes(page)).toHaveCount(english.length);
});

test('a choice holds in a browser that refuses to change the address', async ({ page }) => {
  await openList(page);
  await page.evaluate(() => {
    history.replaceState = () => {
      throw new DOMException('Too many calls', 'SecurityError');
    };
  });
  await choice(page, 'sprak').selectOption('en');
  await expect(shownQuotes(page)).toHaveCount(english.length);
  await expect(choice(page, 'sprak')).toHaveValue('en');
  await expect(page).toHaveURL('/sitater/');
});

test('a warning goes away with the next choice', async ({ page }) => {
  await openList(page, '/sitater/?tema=finnes-ikke');
  await choice(page, 'sprak').selectOption('en');
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(page).toHaveURL('/sitater/?sprak=en');
});

for (const query of ['?sprak=%E0%A4%A', '?tema=<script>alert(1)</script>', '?=&&==', `?tema=${'a'.repeat(6000)}`]) {
  test(`the address ${query.slice(0, 30)} leaves the list whole`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('dialog', (dialog) => errors.push(dialog.message()));
    await page.goto(`/sitater/${query}`);
    await expect(shownQuotes(page)).toHaveCount(quotes.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(errors).toEqual([]);
  });
}

test('choices that no quotation meets say so', async ({ page }) => {
  await page.goto('/sitater/?sprak=en&type=method');
  await expect(shownQuotes(page)).toHaveCount(0);
  await expect(status(page)).toHaveText(messages.quote.noneShown);
});

test('reset shows everything and cleans the address', async ({ page }) => {
  await openList(page, '/sitater/?sprak=en&stemme=user');
  await page.getByRole('button', { name: messages.filter.clear }).click();
  await expect(shownQuotes(page)).toHaveCount(quotes.length);
  await expect(choice(page, 'sprak')).toHaveValue('');
  await expect(page).toHaveURL('/sitater/');
});

test('the way back from a quotation keeps the choice', async ({ page }) => {
  await openList(page);
  await choice(page, 'sprak').selectOption('en');
  await shownQuotes(page)
    .first()
    .getByRole('link', { name: `${messages.quote.read}: «` })
    .click();
  await expect(page).toHaveURL(/\/sitater\/[a-z-]+\/$/);
  await page.goBack();
  await expect(page).toHaveURL('/sitater/?sprak=en');
  await expect(page.locator('[data-active]')).toHaveText(`${inEnglish} (${english.length})`);
  await openFilters(page);
  await expect(choice(page, 'sprak')).toHaveValue('en');
  await expect(shownQuotes(page)).toHaveCount(english.length);
});

test('a choice made before the script has loaded is kept', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/sitater/?stemme=user', { waitUntil: 'commit' });
  await openFilters(page);
  await choice(page, 'sprak').selectOption('en');
  release();
  await expect(page).toHaveURL(/[?&]sprak=en/);
  await expect(page).toHaveURL(/[?&]stemme=user/);
});
