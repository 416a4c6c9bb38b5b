import type { Locator, Page } from '@playwright/test';
import { fill } from '../../src/wording/fill.ts';
import { messages } from '../fixtures/messages.ts';
import { findViolations } from './find-violations.ts';
import { insertHtml } from './insert-html.ts';
import { expect, test } from './test.ts';

const t = messages.arrival;
const hits = (page: Page) => page.locator('ol[data-results] > li');
const marks = (page: Page) => page.locator('mark.arrival');
const bar = (page: Page) => page.getByRole('navigation', { name: t.label });
const go = (page: Page, name: string) => bar(page).getByRole('link', { name }).click();

/** Opens the search page and waits for its hits. */
async function search(page: Page, query: string, more: Record<string, string> = {}): Promise<void> {
  await page.goto(`/sok/?${new URLSearchParams({ q: query, ...more })}`);
  await expect(hits(page).first()).toBeVisible();
}

/** Follows a hit by its place in the list, counted from one. */
async function follow(page: Page, n: number): Promise<string> {
  const link = hits(page)
    .nth(n - 1)
    .getByRole('link')
    .first();
  const href = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(bar(page)).toBeVisible();
  return href;
}

/** The place of the first hit of a kind in the list, counted from one. */
async function findKind(page: Page, kind: string): Promise<number> {
  const kinds = await hits(page).evaluateAll((items) => items.map((item) => item.dataset['kind']));
  return kinds.indexOf(kind) + 1;
}

/** The pattern of what the bar says of a hit. */
function position(n: number, query: string): RegExp {
  return new RegExp(`^${fill(t.position, { n, total: '\\d+', query })}`);
}

/** Whether a mark is in the window and not behind the bar. */
async function expectInView(page: Page, mark: Locator): Promise<void> {
  await expect(mark).toBeInViewport();
  const box = (await mark.boundingBox())!;
  expect(box.y + box.height).toBeLessThanOrEqual((await bar(page).boundingBox())!.y);
}

for (const [kind, query] of [
  ['quotes', 'tillit'],
  ['theory', 'tillit'],
  ['findings', 'tillit'],
  ['statements', 'metode'],
] as const) {
  test(`following a hit among ${kind} marks it, shows it and tells its place`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await search(page, query, { antall: '60' });
    const n = await findKind(page, kind);
    const href = await follow(page, n);
    await expect(page).toHaveURL(href);
    const { hash } = new URL(page.url());
    await expectInView(page, page.locator(`${hash || 'main'} mark.arrival`).first());
    await expect(bar(page).getByRole('status')).toHaveText(position(n, query));
  });
}

test('the total is that of all hits, not of those that are shown', async ({ page }) => {
  await search(page, 'tillit');
  const status = (await page.locator('.status').first().textContent()) ?? '';
  const total = Number(/\d+/.exec(status)?.[0]);
  expect(total).toBeGreaterThan(await hits(page).count());
  await follow(page, 1);
  await expect(bar(page).getByRole('status')).toHaveText(fill(t.position, { n: 1, total, query: 'tillit' }));
});

test('the bar leads from hit to hit, within a page and between pages', async ({ page }) => {
  await page.goto('/sok/?q=tillit&antall=60');
  await expect(hits(page).nth(50)).toBeAttached();
  const links = await hits(page).evaluateAll((items) => items.map((item) => item.querySelector('a')?.pathname));
  const n = links.findIndex((path, index) => path === links[index + 1]) + 1;
  expect(n, 'two hits in a row on one page').toBeGreaterThan(0);
  await follow(page, n);
  await go(page, t.next);
  await expect(bar(page).getByRole('status')).toHaveText(position(n + 1, 'tillit'));
  await expectInView(page, page.locator(`${new URL(page.url()).hash} mark.arrival`).first());
  await expect(page.locator('mark.arrival mark.arrival')).toHaveCount(0);
  await go(page, t.previous);
  await go(page, t.previous);
  await expect(bar(page).getByRole('status')).toHaveText(position(n - 1, 'tillit'));
});

test('the first hit has none before it, and says so', async ({ page }) => {
  await search(page, 'tillit');
  await follow(page, 1);
  const previous = bar(page).getByRole('link', { name: t.previous });
  await expect(previous).toBeDisabled();
  await expect(previous).not.toHaveAttribute('href');
});

test('the way back shows the list where it was left, with the focus on the hit', async ({ page }) => {
  await search(page, 'tillit');
  await hits(page).nth(8).scrollIntoViewIfNeeded();
  const href = await follow(page, 9);
  await go(page, t.back);
  await expect(page).toHaveURL('/sok/?q=tillit');
  await expect(page.locator(`[data-results] a[href="${href}"]`)).toBeFocused();
  await expect(page.locator(`[data-results] a[href="${href}"]`)).toBeInViewport();
});

test('the way back from a neighbour shows the list there', async ({ page }) => {
  await search(page, 'tillit');
  const href = (await hits(page).nth(5).getByRole('link').first().getAttribute('href')) ?? '';
  await follow(page, 5);
  await go(page, t.next);
  await expect(page).toHaveURL(href);
  await go(page, t.back);
  await expect(page.locator(`[data-results] a[href="${href}"]`)).toBeFocused();
});

test('the way back in the history shows the list where it was left', async ({ page }) => {
  await search(page, 'tillit');
  await hits(page).nth(8).scrollIntoViewIfNeeded();
  const href = await follow(page, 9);
  await page.goBack();
  await expect(page.locator(`[data-results] a[href="${href}"]`)).toBeFocused();
  await expect(page.locator(`[data-results] a[href="${href}"]`)).toBeInViewport();
});

test('a list that is opened anew keeps its top and does not take the focus', async ({ page }) => {
  await search(page, 'tillit');
  await follow(page, 9);
  await search(page, 'tillit');
  await expect(page.locator('[data-results] a:focus')).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('marks can be taken away, with the words in the address and the bar', async ({ page }) => {
  await page.goto('/temaer/samvaer/?h=tillit');
  await expect(marks(page).first()).toBeVisible();
  // The buttons are no part of the HTML.
  await expect(page.locator('main').getByRole('button', { name: messages.readingList.add }).first()).toBeVisible();
  const text = await page.locator('main').innerText();
  await bar(page).getByRole('button', { name: t.clear }).click();
  await expect(marks(page)).toHaveCount(0);
  await expect(bar(page)).toHaveCount(0);
  await expect(page).toHaveURL('/temaer/samvaer/');
  expect(await page.locator('main').innerText()).toBe(text);
});

test('marking moves no text', async ({ page }) => {
  const measure = () =>
    page.locator('main :is(h1, h2, p, li, figure), footer').evaluateAll((parts) =>
      // What is folded away has a place only by chance; the bar is no part of the text.
      parts
        .filter((part) => part.closest('details:not([open]), .arrival-bar') === null)
        .map((part) => {
          const { x, y, width, height } = part.getBoundingClientRect();
          return [x, y + scrollY, width, height].map(Math.round);
        })
        .filter(([, , , height]) => height !== 0),
    );
  // The fonts are there from the first page on.
  await page.goto('/temaer/', { waitUntil: 'networkidle' });
  for (const passage of ['', '#ta-av-seg-skoene']) {
    await page.goto(`/temaer/samvaer/${passage}`);
    const before = await measure();
    await page.goto(`/temaer/samvaer/?h=tillit+tid+samvær+med+skoene${passage}`);
    await expect(marks(page).first()).toBeVisible();
    expect(await measure()).toEqual(before);
  }
});

test('the keyboard goes on from the passage to the bar', async ({ page }) => {
  await page.goto('/temaer/samvaer/?h=skoene#ta-av-seg-skoene');
  await expect(bar(page)).toBeVisible();
  const button = bar(page).getByRole('button', { name: t.clear });
  const isFocused = () => button.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 30 && !(await isFocused()); presses += 1) await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
});

test('a shared address marks its words without a list to go through', async ({ page }) => {
  await page.goto('/temaer/samvaer/?h=tillit+finnesikke');
  await expect(bar(page).getByRole('status')).toHaveText(fill(t.marked, { words: '«tillit»' }));
  await expect(bar(page).getByRole('link')).toHaveCount(0);
});

test('a word that runs into a link or emphasis is marked in both', async ({ page }) => {
  await page.route('/teori/tillit/?h=tillitsfull', async (route) => {
    const response = await route.fetch({ url: new URL('/teori/tillit/', route.request().url()).href });
    const body = insertHtml(await response.text(), 'afterbegin', 'main', '<p id="kuttet">Tillits<em>full</em></p>');
    await route.fulfill({ response, body });
  });
  await page.goto('/teori/tillit/?h=tillitsfull');
  await expect(page.locator('#kuttet mark')).toHaveText(['Tillits', 'full']);
});

test('a hit in a folded part unfolds it', async ({ page }) => {
  await page.route('/teori/tillit/?h=foldeord', async (route) => {
    const response = await route.fetch({ url: new URL('/teori/tillit/', route.request().url()).href });
    const fold = '<details><summary>Mer</summary><p>Her er et foldeord.</p></details>';
    const body = insertHtml(await response.text(), 'beforeend', 'main', fold);
    await route.fulfill({ response, body });
  });
  await page.goto('/teori/tillit/?h=foldeord');
  await expectInView(page, marks(page).first());
});

for (const [name, query] of [
  ['words that are not there', 'xqzwvk'],
  ['emoji', '%F0%9F%98%80'],
  ['markup', '%3Cimg+src%3Dx+onerror%3Dalert(document)%3E'],
  ['a broken escape', '%E0%A4%A'],
  ['nothing', ''],
  ['ten thousand characters', 'abcdefghij'.repeat(1000)],
] as const) {
  test(`an address with ${name} to mark leaves the page whole and says so`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('dialog', (dialog) => {
      errors.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(`/temaer/samvaer/?h=${query}`);
    await expect(bar(page).getByRole('status')).toHaveText(t.notFound);
    await expect(marks(page)).toHaveCount(0);
    await bar(page).getByRole('button', { name: t.close }).click();
    await expect(bar(page)).toHaveCount(0);
    await expect(page.locator('h1')).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('a spoilt or refused storage leaves the marks without a list', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('belegg:hits', '{"version":1,"hits":'));
  await page.goto('/temaer/samvaer/?h=tillit');
  await expect(bar(page).getByRole('status')).toHaveText(fill(t.marked, { words: '«tillit»' }));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('Refused', 'SecurityError');
      },
    }),
  );
  await page.reload();
  await expect(bar(page).getByRole('status')).toHaveText(fill(t.marked, { words: '«tillit»' }));
});

test('a page without words to mark fetches nothing for it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/temaer/samvaer/', { waitUntil: 'networkidle' });
  expect(fetched.filter((url) => /arrive/.test(url))).toEqual([]);
  await page.goto('/temaer/samvaer/?h=tillit', { waitUntil: 'networkidle' });
  expect(fetched.filter((url) => /arrive/.test(url))).toHaveLength(1);
});

test('the keyboard goes through the bar, and on from the passage when it is closed', async ({ page }) => {
  await search(page, 'tillit');
  await follow(page, 8);
  await bar(page).getByRole('button').focus();
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('link', { name: t.previous })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(bar(page)).toHaveCount(0);
  const { hash } = new URL(page.url());
  await expect(page.locator(hash === '' ? 'main' : hash)).toBeFocused();
});

test('neither the bar nor the colour of the marks is printed', async ({ page }) => {
  await page.goto('/temaer/samvaer/?h=tillit');
  await expect(marks(page).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(bar(page)).toBeHidden();
  await expect(marks(page).first()).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

for (const [colorScheme, viewport] of [
  ['light', { width: 320, height: 256 }],
  ['light', { width: 360, height: 740 }],
  ['dark', { width: 1280, height: 800 }],
] as const) {
  test(`marks and bar pass axe and fit in ${colorScheme} at ${viewport.width} × ${viewport.height}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await search(page, 'tillit');
    await follow(page, 8);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect((await bar(page).boundingBox())!.height).toBeLessThan(viewport.height / 4);
  });
}
