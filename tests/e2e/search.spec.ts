import type { Page } from '@playwright/test';
import { fill } from '../../src/wording/fill.ts';
import { messages } from '../fixtures/messages.ts';
import { INDEX_VERSION } from '../../src/search/model/options.ts';
import { expect, test } from './test.ts';

const field = (page: Page) => page.getByRole('main').getByLabel(messages.search.label);
const hits = (page: Page) => page.locator('ol[data-results] > li');

test('typing finds at once and keeps the query in the address', async ({ page }) => {
  await page.goto('/sok/', { waitUntil: 'networkidle' });
  await field(page).pressSequentially('tillit');
  await expect(hits(page).first()).toHaveAttribute('data-id', 'tillit');
  await expect(page).toHaveURL('/sok/?q=tillit');
});

test('what is typed before the script arrives is searched for and kept in the address', async ({ page }) => {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto('/sok/', { waitUntil: 'commit' });
  await field(page).fill('tillit');
  arrive();
  await expect(hits(page).first()).toHaveAttribute('data-id', 'tillit');
  await expect(page).toHaveURL('/sok/?q=tillit');
});

test('an address with a query shows its hits', async ({ page }) => {
  await page.goto('/sok/?q=tillit');
  await expect(field(page)).toHaveValue('tillit');
  await expect(hits(page).first()).toBeVisible();
});

test('the number of hits is announced', async ({ page }) => {
  await page.goto('/sok/?q=tillit');
  await expect(hits(page).first()).toBeVisible();
  const announced = new RegExp(fill(messages.search.results.other, { n: '\\d+', query: 'tillit' }));
  await expect(page.locator('[aria-live="polite"], [role="status"]').filter({ hasText: announced })).toHaveCount(1);
});

test('the index is fetched when the field gets the focus, not before', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (['fetch', 'xhr'].includes(request.resourceType())) fetched.push(request.url());
  });
  await page.goto('/sok/', { waitUntil: 'networkidle' });
  expect(fetched).toEqual([]);
  await field(page).focus();
  await expect.poll(() => fetched.length).toBeGreaterThan(0);
});

test('arrow down and Enter open a hit', async ({ page }) => {
  await page.goto('/sok/', { waitUntil: 'networkidle' });
  await field(page).pressSequentially('samvær');
  await expect(hits(page).first()).toHaveAttribute('data-id', 'samvaer');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/temaer\/samvaer\//);
});

test('the arrow keys go through the hits and back to the field', async ({ page }) => {
  await page.goto('/sok/?q=tillit');
  await expect(hits(page).nth(1)).toBeVisible();
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(0).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
});

test('the words that were found are marked', async ({ page }) => {
  await page.goto('/sok/?q=kaffepausene');
  await expect(hits(page).first()).toBeVisible();
  await expect(hits(page).locator('mark').first()).toHaveText(/kaffe/i);
});

test('a kind narrows the hits to itself', async ({ page }) => {
  await page.goto('/sok/?q=tillit');
  await page.getByRole('button', { name: new RegExp(`^${messages.collections.theory}`) }).click();
  const listKinds = () => hits(page).evaluateAll((items) => [...new Set(items.map((item) => item.dataset['kind']))]);
  await expect.poll(listKinds).toEqual(['theory']);
});

test('facets narrow the hits, keep themselves in the address, and come back from it', async ({ page }) => {
  await page.goto('/sok/?q=tillit');
  await expect(hits(page).first()).toBeVisible();
  const theme = page
    .getByRole('group', { name: messages.search.facet.tema, exact: true })
    .getByRole('checkbox')
    .first();
  const label = await theme.evaluate((box) => box.closest('label')?.innerText ?? '');
  await theme.check();
  await page.getByRole('button', { name: new RegExp(`^${messages.collections.quotes}`) }).click();
  await expect(page).toHaveURL(/kind=quotes&tema=[a-z-]+$/);
  const ids = () => hits(page).evaluateAll((items) => items.map((item) => item.dataset['id']));
  await expect(page.locator('ol[data-results] > li:not([data-kind="quotes"])')).toHaveCount(0);
  const before = await ids();
  expect(before.length).toBeGreaterThan(0);
  expect(before.length).toBeLessThanOrEqual(Number(/\d+$/.exec(label)?.[0]));
  await page.reload();
  await expect(hits(page).first()).toBeVisible();
  expect(await ids()).toEqual(before);
});

test('a chosen filter can be taken away', async ({ page }) => {
  await page.goto('/sok/?q=tillit&oppgave=recovery');
  await page.getByRole('list', { name: messages.search.chosen }).getByRole('button').first().click();
  await expect(page).toHaveURL('/sok/?q=tillit');
  await expect(page.getByRole('list', { name: messages.search.chosen })).toHaveCount(0);
});

test('hits can be grouped by kind, and a group opened', async ({ page }) => {
  await page.goto('/sok/?q=tillit');
  await page.getByRole('button', { name: messages.search.byKind }).click();
  await expect(page).toHaveURL('/sok/?q=tillit&vis=grupper');
  const group = page.getByRole('region', { name: messages.collections.findings, exact: true });
  await expect(group.locator('ol[data-results] > li').first()).toHaveAttribute('data-kind', 'findings');
  await group.getByRole('button', { name: /^Vis alle / }).click();
  await expect(page).toHaveURL('/sok/?q=tillit&kind=findings');
});

test('a filter that does not exist is named and ignored', async ({ page }) => {
  await page.goto('/sok/?q=tillit&tema=finnes-ikke&kind=quotes');
  await expect(page.getByText(fill(messages.filter.unknown, { values: '«finnes-ikke»' }))).toBeVisible();
  await expect(hits(page).first()).toHaveAttribute('data-kind', 'quotes');
});

test('an operator in the query narrows, and a value nobody knows is named', async ({ page }) => {
  await page.goto(`/sok/?${new URLSearchParams({ q: 'kind:sitat tema:samvær kaffe' })}`);
  await expect(hits(page).first()).toHaveAttribute('data-kind', 'quotes');
  await field(page).fill('tema:samvert tid');
  await expect(page.getByText(/«tema:samvert».*«Samvær»/)).toBeVisible();
});

test('a word that alone is to be left out is searched for, and the page says so', async ({ page }) => {
  await page.goto('/sok/?q=-tillit');
  await expect(page.getByText(fill(messages.search.misused.alone, { typed: '-tillit' }))).toBeVisible();
  await expect(hits(page).first()).toContainText(/tillit/i);
});

test('an address that was damaged on its way finds what was meant', async ({ page }) => {
  await page.goto('/sok/?utm_source=x&Q=samv%25C3%25A6r&amp;KIND=Themes)&fbclid=y');
  await expect(field(page)).toHaveValue('samvær');
  await expect(hits(page).first()).toContainText('Samvær');
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);
});

test('a phrase in quotation marks finds its quotation alone and marks it as one', async ({ page }) => {
  await page.goto(`/sok/?${new URLSearchParams({ q: '«hogd i stein»' })}`);
  await expect(hits(page).first()).toHaveAttribute('data-id', 'ikke-hogd-i-stein');
  await expect(hits(page).first().locator('mark').first()).toHaveText('hogd i stein');
});

test('a phrase that stands nowhere gives way to its words, and the page says so', async ({ page }) => {
  await page.goto(`/sok/?${new URLSearchParams({ q: '«hogd i sten»' })}`);
  await expect(page.getByText(messages.search.loosened)).toBeVisible();
  await expect(hits(page).first()).toHaveAttribute('data-id', 'ikke-hogd-i-stein');
});

test('a word that stands nowhere is named with those that are spelt like it', async ({ page }) => {
  await page.goto('/sok/?q=tilitt');
  const said = fill(messages.search.respelt, { typed: 'tilitt', words: 'tillit' }).replace(/\.$/, '');
  await expect(page.getByText(said).first()).toBeVisible();
});

test('where no word is near, the themes are not called near', async ({ page }) => {
  await page.goto('/sok/?q=xkvtrpz');
  await expect(page.getByRole('region', { name: messages.collections.themes }).getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: messages.search.nearThemes })).toHaveCount(0);
});

test('an outdated word leads to the current one, and the page says so', async ({ page }) => {
  await page.goto('/sok/?q=narkoman');
  await expect(page.getByText(fill(messages.search.formerTerm, { typed: 'narkoman' }))).toBeVisible();
});

test('where nothing is found there are near words, themes and other catalogues', async ({ page }) => {
  await page.goto('/sok/?q=rilasjunyst%20kosmos%20galakse');
  const words = page.getByRole('region', { name: messages.search.nearWords }).getByRole('button');
  await expect(words.first()).toBeVisible();
  await expect(page.getByRole('region', { name: messages.search.nearThemes }).getByRole('link').first()).toBeVisible();
  const outside = page.getByRole('region', { name: messages.search.elsewhere }).getByRole('link');
  await expect(outside).toHaveText(['Oria', 'PubMed', 'Google Scholar']);
  for (const link of await outside.all()) await expect(link).toHaveAttribute('href', /rilasjunyst%20kosmos%20galakse/);
  await words.first().click();
  await expect(hits(page).first()).toBeVisible();
});

test('the way back from a hit finds the query and its hits again', async ({ page }) => {
  await page.goto('/sok/', { waitUntil: 'networkidle' });
  await field(page).pressSequentially('samvær');
  await hits(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/temaer\/samvaer\//);
  await page.goBack();
  await expect(field(page)).toHaveValue('samvær');
  await expect(hits(page).first()).toHaveAttribute('data-id', 'samvaer');
});

for (const [query, id] of [
  ['samvar', 'samvaer'],
  ['samv', 'samvaer'],
  ['tilitt', 'tillit'],
  ['anna knows me so well', 'she-knows-me-so-well'],
  ['regler ikke hogd i stein', 'ikke-hogd-i-stein'],
  ['brekke 2017', 'brekke-2017'],
] as const) {
  test(`«${query}» has ${id} among its first three hits`, async ({ page }) => {
    await page.goto(`/sok/?${new URLSearchParams({ q: query })}`);
    await expect(hits(page).first()).toBeVisible();
    const ids = await hits(page).evaluateAll((items) => items.map((item) => item.dataset['id'] ?? ''));
    expect(ids.slice(0, 3).map((found) => found.split('#').at(0))).toContain(id);
  });
}

test('nonsense finds nothing and says so', async ({ page }) => {
  await page.goto('/sok/?q=xqzwvk');
  await expect(page.getByText(fill(messages.search.none, { query: 'xqzwvk' })).first()).toBeVisible();
  await expect(hits(page)).toHaveCount(0);
});

test('every hit links to a page that exists', async ({ page, request }) => {
  await page.goto('/sok/?q=recovery');
  await expect(hits(page).first()).toBeVisible();
  const links = await hits(page).evaluateAll((items) => items.map((item) => item.querySelector('a')?.href ?? ''));
  for (const link of links.slice(0, 10)) expect((await request.get(link)).ok(), link).toBe(true);
});

test('an index that cannot be loaded leaves a message and the lists', async ({ page }) => {
  await page.route(/\.(json|bin)(\?|$)/, (route) => route.abort());
  await page.goto('/sok/?q=tillit');
  await expect(page.getByText(messages.search.failed)).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: messages.collections.themes }).first()).toBeVisible();
});

for (const [name, answer] of Object.entries({
  'an empty file': { body: '' },
  'a page in its place': { body: '<!doctype html><title>Logg inn</title>', contentType: 'text/html' },
  'a file that is cut off': { body: '{"version":1,"options":{"boosts":{"title":' },
  'a file of another version': { body: '{"version":-1}' },
  'a file without its parts': { body: JSON.stringify({ version: INDEX_VERSION }) },
  'something that is no index': { body: 'null' },
  'no file': { status: 404, body: 'null' },
  'a host that is down': { status: 503, body: '' },
})) {
  test(`${name} instead of the index is said once, and the search works when it is back`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route('**/sok/index.json', (route) => route.fulfill(answer));
    await page.goto('/sok/?q=tillit');
    await expect(page.getByText(messages.search.failed)).toHaveCount(1);
    await expect(page.getByRole('main').getByRole('link', { name: messages.collections.themes }).first()).toBeVisible();
    expect(errors).toEqual([]);
    await page.unroute('**/sok/index.json');
    await field(page).press('End');
    await field(page).pressSequentially('s');
    await expect(hits(page).first()).toBeVisible();
    await expect(page.getByText(messages.search.failed)).toHaveCount(0);
  });
}

test('a search that failed for want of a network comes by itself when it is back', async ({ page }) => {
  await page.route('**/sok/index.json', (route) => route.abort());
  await page.goto('/sok/?q=tillit');
  await expect(page.getByText(messages.search.failed)).toBeVisible();
  await page.unroute('**/sok/index.json');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(hits(page).first()).toHaveAttribute('data-id', 'tillit');
  await expect(page.getByText(messages.search.failed)).toHaveCount(0);
});

test('words are found as they are spelt where the code for misspelt ones cannot be loaded', async ({ page }) => {
  await page.route(/_astro\/spelling\.[^/]*\.js$/, (route) => route.abort());
  await page.goto('/sok/?q=tilitt');
  await expect(page.getByText('Ingen treff på «tilitt».').first()).toBeVisible();
  await field(page).fill('tillit');
  await expect(hits(page).first()).toBeVisible();
});

test('search code that cannot be loaded is said once, and the search works when it is back', async ({ page }) => {
  await page.route(/_astro\/engine\.[^/]*\.js$/, (route) => route.abort());
  await page.goto('/sok/?q=tillit');
  await expect(page.getByText(messages.search.failed)).toHaveCount(1);
  await page.unroute(/_astro\/engine\.[^/]*\.js$/);
  await field(page).fill('tilli');
  await expect(hits(page).first()).toBeVisible();
});

test('a broken encoding in the address is named and leaves the page whole', async ({ page }) => {
  const errors = watchErrors(page);
  await page.goto('/sok/?q=tillit%E0%A4%A');
  await expect(page.getByText(messages.search.broken)).toBeVisible();
  await expect(field(page)).toBeVisible();
  expect(errors).toEqual([]);
});

test('markup in a query is shown as text', async ({ page }) => {
  const errors = watchErrors(page);
  const query = '<script>alert()</script><img src=zqx onerror=alert()>';
  await page.goto(`/sok/?${new URLSearchParams({ q: query })}`);
  await expect(field(page)).toHaveValue(query);
  await expect(page.getByText(fill(messages.search.none, { query })).first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('ten thousand characters are cut, and the page says so', async ({ page }) => {
  const errors = watchErrors(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/sok/?q=${'abcdefghi%20'.repeat(1000)}`);
  await expect(page.getByText(new RegExp(fill(messages.search.shortened, { n: '\\d+' })))).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(errors).toEqual([]);
});

test('an empty query shows no hits and no message about none', async ({ page }) => {
  await page.goto('/sok/?q=%20%20');
  await expect(field(page)).toBeVisible();
  await expect(hits(page)).toHaveCount(0);
  await expect(page.getByText(/^Ingen treff/)).toHaveCount(0);
});

test('without a query the page offers recent queries, examples and themes', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('belegg:recent-queries', '["trygg base"]'));
  await page.goto('/sok/');
  const { start } = messages.search;
  const offer = (name: string) => page.getByRole('region', { name });
  await expect(offer(start.theme).getByRole('link').first()).toBeVisible();
  await offer(start.recent).getByRole('button', { name: 'trygg base' }).click();
  await expect(field(page)).toHaveValue('trygg base');
  await expect(offer(start.theme)).toHaveCount(0);
  await field(page).fill('');
  await offer(start.example).getByRole('button').first().click();
  await expect(hits(page).first()).toBeVisible();
  await field(page).fill('');
  await offer(start.recent).getByRole('button', { name: start.forget }).click();
  await expect(offer(start.recent)).toHaveCount(0);
});

test('findings of studies can be had alone, and are named so', async ({ page }) => {
  await page.goto('/sok/?q=tillit');
  await page.getByRole('button', { name: /^Funn \(/ }).click();
  await expect(page).toHaveURL('/sok/?q=tillit&kind=study-findings');
  await expect(hits(page).locator('.label')).toHaveText(Array.from({ length: 10 }, () => 'Funn'));
  await page.getByRole('button', { name: messages.search.byKind }).click();
  await expect(page.getByRole('region', { name: 'Funn' }).locator('ol[data-results] > li').first()).toBeVisible();
});

/** Collects errors and dialogs of a page from now on. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('dialog', (dialog) => {
    errors.push(dialog.message());
    void dialog.dismiss();
  });
  return errors;
}
