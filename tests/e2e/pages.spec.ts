import { defaultLocale } from '../../src/schemas/languages.ts';
import { expect, test } from '@playwright/test';
import { messages } from '../fixtures/messages.ts';
import { homePage, missingPage, pageKinds } from './page-kinds.ts';

// What the service worker logs and loads counts too.
test.use({ serviceWorkers: 'allow' });

for (const kind of pageKinds) {
  test(`${kind.name} has a title, one main heading and a main landmark`, async ({ page }) => {
    await page.goto(kind.path);
    await expect(page).toHaveTitle(kind === homePage ? 'Belegg' : /\S – Belegg$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(kind.heading);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', defaultLocale);
  });

  test(`${kind.name} makes no error and asks no other site for anything`, async ({ page, baseURL }) => {
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) wrong.push(`${message.text()} ${message.location().url}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && origin !== baseURL) wrong.push(request.url());
    });
    await page.goto(kind.path, { waitUntil: 'networkidle' });
    const expected = kind === missingPage ? wrong.filter((entry) => entry.includes(missingPage.path)) : [];
    expect(wrong.filter((entry) => !expected.includes(entry))).toEqual([]);
  });
}

for (const kind of pageKinds.filter(({ crumbs }) => crumbs.length > 0)) {
  test(`${kind.name} says where it lies`, async ({ page }) => {
    await page.goto(kind.path);
    const breadcrumb = page.getByRole('navigation', { name: messages.nav.breadcrumb });
    await expect(breadcrumb.getByRole('link')).toHaveText(kind.crumbs);
    await expect(breadcrumb.locator('[aria-current="page"]')).toHaveCount(1);
  });
}

test('an address that leads nowhere answers 404 and offers a way on', async ({ page }) => {
  const response = await page.goto(missingPage.path);
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: messages.collections.themes }).click();
  await expect(page.getByRole('heading', { level: 1, name: messages.collections.themes })).toBeVisible();
});

test('a missing page deep in the tree has working links and styles', async ({ page }) => {
  await page.goto('/temaer/samvaer/finnes/ikke/');
  await page.getByRole('main').getByRole('link', { name: messages.nav.home }).click();
  await expect(page).toHaveURL('/');
});
