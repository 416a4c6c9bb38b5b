import type { Page } from '@playwright/test';
import { fill } from '../../src/wording/fill.ts';
import { messages } from '../fixtures/messages.ts';
import { findViolations } from './find-violations.ts';
import { expect, test } from './test.ts';
import { waitForPaint } from './wait-for-paint.ts';

const opener = (page: Page) => page.getByRole('banner').getByRole('button', { name: messages.search.label });
const dialog = (page: Page) => page.getByRole('dialog', { name: messages.search.title });
const field = (page: Page) => dialog(page).getByRole('combobox', { name: messages.search.label });
const options = (page: Page) => dialog(page).getByRole('listbox').getByRole('option');
const { start } = messages.search;
const offers = (page: Page, kind: 'recent' | 'example' | 'theme') =>
  dialog(page).getByRole('group', { name: start[kind] }).getByRole('option');
const chosen = (page: Page) => dialog(page).getByRole('option', { selected: true });

for (const [name, open] of [
  ['a slash', (page: Page) => page.keyboard.press('/')],
  ['a slash on a shifted key', (page: Page) => page.keyboard.press('Shift+/')],
  ['Ctrl+K', (page: Page) => page.keyboard.press('Control+k')],
  ['the button', (page: Page) => opener(page).click()],
] as const) {
  test(`${name} opens the search with the field ready`, async ({ page }) => {
    await page.goto('/temaer/samvaer/');
    await open(page);
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
  });
}

for (const key of ['Enter', 'Space']) {
  test(`${key} on the button opens the search`, async ({ page }) => {
    await page.goto('/teori/');
    await opener(page).focus();
    await page.keyboard.press(key);
    await expect(field(page)).toBeFocused();
  });
}

test('nothing of the search is fetched before a reader is about to use it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/temaer/samvaer/', { waitUntil: 'networkidle' });
  await page.mouse.move(600, 500);
  await page.keyboard.press('a');
  const ofSearch = () =>
    fetched.filter((url) => /mount-dialog|react|client|search-engine|search\.|index\.json/.test(url));
  expect(ofSearch()).toEqual([]);
  await opener(page).hover();
  await expect.poll(() => ofSearch().some((url) => url.includes('mount-dialog'))).toBe(true);
  expect(ofSearch().some((url) => url.endsWith('index.json'))).toBe(false);
  await opener(page).click();
  await expect.poll(() => ofSearch().some((url) => url.endsWith('index.json'))).toBe(true);
});

test('a reader finds a quotation with the keyboard alone', async ({ page }) => {
  await page.goto('/teori/');
  await page.keyboard.press('/');
  await page.keyboard.type('anna knows me so');
  await expect(options(page).first()).toContainText(/anna.*knows me so well/i);
  await expect(options(page).first().locator('mark').first()).toBeVisible();
  await expect(chosen(page)).toContainText('knows me so well');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sitater\/she-knows-me-so-well\//);
});

test('the arrow keys choose among the hits, and the field says which', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('tillit');
  await expect(options(page).nth(3)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(2)).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await options(page).nth(2).getAttribute('id'))!);
  await expect(field(page)).toBeFocused();
  const href = (await options(page).nth(2).getAttribute('href'))!;
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href);
});

test('the chosen hit is scrolled into view', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('tillit');
  await expect(options(page).nth(3)).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).last()).toBeInViewport({ ratio: 0.95 });
});

test('the arrow keys go round, Page Up and Page Down to the ends, and no press is lost', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('tillit');
  await expect(options(page)).toHaveCount(9);
  const isChosen = (index: number) => expect(options(page).nth(index)).toHaveAttribute('aria-selected', 'true');
  await field(page).evaluate((element) => {
    for (let press = 0; press < 20; press += 1) {
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', cancelable: true }));
    }
  });
  await isChosen(20 % 9);
  await page.keyboard.press('PageDown');
  await isChosen(8);
  await page.keyboard.press('ArrowDown');
  await isChosen(0);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await isChosen(0);
  await expect(chosen(page)).toHaveCount(1);
});

test('Home, End and arrows with a modifier belong to the text of the field', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('tillit');
  await expect(options(page).first()).toBeVisible();
  for (const [key, start, end] of [
    ['Home', 0, 0],
    ['End', 6, 6],
    ['Shift+ArrowUp', 0, 6],
  ] as const) {
    await page.keyboard.press(key);
    const selected = await field(page).evaluate((element: HTMLInputElement) => [
      element.selectionStart,
      element.selectionEnd,
    ]);
    expect(selected, key).toEqual([start, end]);
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  }
});

test('while a word is composed its keys choose and open nothing', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('tillit');
  await expect(options(page).first()).toBeVisible();
  const kept = await field(page).evaluate((element) =>
    ['ArrowDown', 'Enter'].flatMap((key) =>
      [{ isComposing: true }, { keyCode: 229 }].map((how) =>
        element.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, ...how })),
      ),
    ),
  );
  expect(kept).toEqual([true, true, true, true]);
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL('/');
});

test('a pointer chooses where it moves, not where it rests', async ({ page }) => {
  await page.goto('/');
  await opener(page).click();
  await field(page).fill('tillit');
  await expect(options(page)).toHaveCount(9);
  const box = (await options(page).nth(2).boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + 10);
  await page.mouse.move(box.x + 30, box.y + 12);
  await expect(options(page).nth(2)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toBeInViewport({ ratio: 0.95 });
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await field(page).fill('samvær');
  await expect(options(page).first()).toContainText('Samvær');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
});

test('a press on an option leaves the focus in the field', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('belegg:recent-queries', '["samvær"]'));
  await page.goto('/');
  await page.keyboard.press('/');
  await options(page).first().click();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('samvær');
});

test('an answer that is completed leaves the highlight and the options where they are', async ({ page }) => {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/spelling/, async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('tillit');
  await expect(options(page)).toHaveCount(9);
  await page.keyboard.press('ArrowDown');
  const drawn = await options(page).nth(1).elementHandle();
  const whole = page.waitForResponse(/spelling/);
  arrive();
  // It is there for the dialog before it is for a later import.
  await page.evaluate((url) => import(url), (await whole).url());
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  expect(await drawn.evaluate((element) => element.isConnected)).toBe(true);
});

test('in forced colours the chosen hit differs from the others', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('tillit');
  await expect(options(page)).toHaveCount(9);
  const edge = (index: number) =>
    options(page)
      .nth(index)
      .evaluate((element) => getComputedStyle(element).borderInlineStartColor);
  expect(await edge(0)).not.toBe(await edge(1));
});

test('a hit says its kind, its source and where it stands', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('kaffepausene');
  const hit = options(page).filter({ hasText: messages.theme.finding }).first();
  await expect(hit).toContainText('Topor et al. (2019)');
  await expect(hit).toContainText(/ › Samvær/);
});

test('the last option leads to all hits', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('tillit');
  await expect(options(page).last()).toHaveText(
    new RegExp(`^${fill(messages.searchDialog.all.other, { n: '\\d+' })}$`),
  );
  await options(page).last().click();
  await expect(page).toHaveURL('/sok/?q=tillit');
});

test('nonsense finds nothing, says so and leads on', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('xqzwvk');
  await expect(
    dialog(page)
      .getByText(fill(messages.search.none, { query: 'xqzwvk' }))
      .first(),
  ).toBeVisible();
  await expect(options(page)).toHaveText([messages.searchDialog.help]);
});

test('the number of hits is announced', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('tillit');
  const announced = new RegExp(fill(messages.search.results.other, { n: '\\d+', query: 'tillit' }));
  await expect(dialog(page).getByRole('status')).toHaveText(announced);
});

test('Escape closes the search and gives the focus back', async ({ page }) => {
  await page.goto('/temaer/samvaer/');
  await opener(page).click();
  await field(page).pressSequentially('tillit');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
  const link = page.getByRole('main').getByRole('link').first();
  await link.focus();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('the close button and the backdrop close the search', async ({ page }) => {
  await page.goto('/');
  await opener(page).click();
  await dialog(page).getByRole('button', { name: messages.searchDialog.close }).click();
  await expect(dialog(page)).toBeHidden();
  await opener(page).click();
  await expect(dialog(page)).toBeVisible();
  await page.mouse.click(10, 500);
  await expect(dialog(page)).toBeHidden();
});

test('a slash is a slash where something is typed', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('og/eller');
  await expect(field(page)).toHaveValue('og/eller');
  await page.goto('/sok/');
  const own = page.getByRole('main').getByLabel(messages.search.label);
  await own.focus();
  await page.keyboard.type('og/eller');
  await expect(own).toHaveValue('og/eller');
});

test('a slash with a modifier does nothing', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+/');
  await page.keyboard.press('Alt+/');
  await expect(dialog(page)).toBeHidden();
});

test('a reader can turn the slash off, and Ctrl+K still opens the search', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await dialog(page).getByRole('checkbox', { name: messages.searchDialog.slashKey }).uncheck();
  await page.goto('/teori/');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(dialog(page).getByRole('checkbox', { name: messages.searchDialog.slashKey })).not.toBeChecked();
});

test('on the search page the keys lead to its own field', async ({ page }) => {
  await page.goto('/sok/', { waitUntil: 'networkidle' });
  const own = page.getByRole('main').getByLabel(messages.search.label);
  await page.keyboard.press('/');
  await expect(own).toBeFocused();
  await own.blur();
  await page.keyboard.press('Control+k');
  await expect(own).toBeFocused();
  await expect(own).toHaveValue('');
});

test('what is typed before the code arrives is searched for', async ({ page }) => {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/mount-dialog/, async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('kaffepauser');
  await page.keyboard.press('ArrowLeft');
  arrive();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('n');
  await expect(field(page)).toHaveValue('kaffepausenr');
  await expect(options(page).first()).toContainText(/kaffepause/i);
});

test('without its code the field leads to the search page', async ({ page }) => {
  await page.route(/mount-dialog/, (route) => route.abort());
  await page.goto('/teori/');
  await opener(page).click();
  await dialog(page).getByLabel(messages.search.label).fill('tillit');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/sok/?q=tillit');
});

test('without any script the button is a link to the search page', async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto('/teori/');
  await page.getByRole('banner').getByRole('link', { name: messages.search.label }).click();
  await expect(page).toHaveURL('/sok/');
});

test('Ctrl and the middle button open a hit in a tab of its own', async ({ page, context }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('samvær');
  const first = options(page).first();
  for (const press of [
    () => first.click({ modifiers: ['Control'] }),
    () => first.click({ button: 'middle' }),
    () => field(page).press('Control+Enter'),
  ]) {
    const opened = context.waitForEvent('page');
    await press();
    const tab = await opened;
    await expect(tab).toHaveURL(/\/temaer\/samvaer\//);
    await tab.close();
  }
  await expect(page).toHaveURL('/');
  await expect(dialog(page)).toBeVisible();
});

test('queries that led somewhere are offered again until they are forgotten', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('samvær');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/temaer\/samvaer\//);
  await page.waitForLoadState('networkidle');
  await waitForPaint(page);

  await page.keyboard.press('/');
  await expect(offers(page, 'recent')).toHaveText(['samvær']);
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toHaveText('samvær');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('samvær');
  await expect(chosen(page)).toContainText('Samvær');

  await field(page).fill('');
  await dialog(page).getByRole('button', { name: start.forget }).click();
  await expect(offers(page, 'recent')).toHaveCount(0);
  await page.reload();
  await page.keyboard.press('/');
  await expect(offers(page, 'example').first()).toBeVisible();
  await expect(offers(page, 'recent')).toHaveCount(0);
});

test('the search opens with recent queries, examples and themes, which the arrow keys go through', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('belegg:recent-queries', '["trygg base"]'));
  await page.goto('/teori/');
  await page.keyboard.press('/');
  await expect(offers(page, 'theme').first()).toBeVisible();
  await expect(dialog(page).getByRole('listbox', { name: messages.searchDialog.start })).toBeVisible();
  await expect(offers(page, 'recent')).toHaveText(['trygg base']);
  await expect(chosen(page)).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const example = (await offers(page, 'example').first().textContent()) ?? '';
  await expect(chosen(page)).toHaveText(example);
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue(example);
  await expect(chosen(page)).toHaveAttribute('data-type', 'hit');
  await field(page).fill('');
  await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toContainText(/\d+ funn/);
  const href = (await chosen(page).getAttribute('href'))!;
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href);
});

for (const [name, spoil] of [
  ['damaged', () => localStorage.setItem('belegg:recent-queries', '{"a":[')],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  test(`a ${name} storage leaves the search and its offers whole`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(spoil);
    await page.goto('/');
    await page.keyboard.press('/');
    await expect(offers(page, 'example').first()).toBeVisible();
    await expect(offers(page, 'recent')).toHaveCount(0);
    await page.keyboard.type('samvær');
    await expect(options(page).first()).toContainText('Samvær');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/temaer\/samvaer\//);
    expect(errors).toEqual([]);
  });
}

test('recent queries are sent nowhere', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.addInitScript(() => localStorage.setItem('belegg:recent-queries', '["trygg base"]'));
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(offers(page, 'theme').first()).toBeVisible();
  expect(sent.filter((request) => /trygg/.test(decodeURIComponent(request)))).toEqual([]);
});

test('a misused operator gets one sentence', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('sitat:tillit');
  const notice = dialog(page).locator('.notice');
  const { misused, meant } = messages.search;
  await expect(notice).toHaveText([
    `${fill(misused.unknown, { typed: 'sitat:' })} ${fill(meant, { nearest: 'type:sitat' })}`,
  ]);
  await field(page).fill('tillit type:');
  await expect(notice).toContainText(fill(misused.empty, { typed: 'type:' }));
});

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('what an operator may have meant is applied by a touch, and so is each of its values', async ({ page }) => {
    await page.goto('/');
    await opener(page).click();
    await field(page).fill('typ:sitat');
    const notice = dialog(page).locator('.notice');
    await notice.getByRole('link', { name: fill(messages.search.meant, { nearest: 'type:' }) }).tap();
    await expect(field(page)).toHaveValue('type:sitat');
    await expect(field(page)).toBeFocused();
    await field(page).fill('type:');
    await notice.getByRole('link', { name: messages.collections.quotes, exact: true }).tap();
    await expect(field(page)).toHaveValue(`type:${messages.collections.quotes}`);
    await expect(options(page).first()).toBeVisible();
    await expect(page).toHaveURL('/');
  });
});

for (const width of [320, 390, 768, 1440]) {
  test(`what the search says at ${width} pixels is not cut`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/teori/');
    const isCut = (element: HTMLElement) => element.scrollWidth > element.clientWidth;
    expect(await opener(page).locator('span').first().evaluate(isCut)).toBe(false);
    await opener(page).click();
    // An input has the width of its value, not of its placeholder.
    await expect(offers(page, 'theme').first()).toBeVisible();
    await field(page).fill(messages.search.placeholder);
    expect(await field(page).evaluate(isCut)).toBe(false);
    expect(await dialog(page).evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(false);
  });
}

test('all operators are explained in the dialog, on a small screen too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto('/');
  await opener(page).click();
  await dialog(page).getByText(messages.search.operators).click();
  for (const { example } of Object.values(messages.search.operator)) {
    const explained = dialog(page).getByRole('code').filter({ hasText: example });
    await explained.scrollIntoViewIfNeeded();
    await expect(explained).toBeInViewport();
  }
});

test('a browser that stores nothing searches all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('samvær');
  await expect(options(page).first()).toContainText('Samvær');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/temaer\/samvaer\//);
});

for (const [name, answer] of [
  ['is cut off', { contentType: 'application/json', body: '{"version":' }],
  ['is another file', { contentType: 'application/json', body: '[]' }],
  ['is gone', { status: 404, body: '' }],
] as const) {
  test(`an index that ${name} gives one message and the lists`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route('**/index.json', (route) => route.fulfill(answer));
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('tillit');
    await expect(dialog(page).getByRole('alert')).toHaveText(messages.search.failed);
    await expect(options(page)).toHaveCount(0);
    const lists = dialog(page).getByRole('navigation', { name: messages.search.browse }).getByRole('link');
    const { themes, quotes, studies, theory, references } = messages.collections;
    await expect(lists).toHaveText([themes, quotes, studies, theory, references]);
    expect(errors).toEqual([]);
    await lists.nth(1).click();
    await expect(page).toHaveURL('/sitater/');
  });
}

for (const mode of [
  { name: 'in light on a phone', colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { name: 'in dark on a wide screen', colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
] as const) {
  test(`the open search passes axe ${mode.name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: mode.colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(mode.viewport);
    await page.goto('/');
    await page.keyboard.press('/');
    await expect(offers(page, 'theme').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.type('tillit');
    await expect(options(page).first()).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });
}

test('the search fills a phone and never scrolls sideways', async ({ page }) => {
  for (const [width, height] of [
    [360, 740],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    await opener(page).click();
    await field(page).fill('psykososialt rehabiliteringsarbeid tillit');
    await expect(options(page).first()).toBeVisible();
    const box = await dialog(page).boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width, height });
    expect(await dialog(page).evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(width);
    await field(page).press('ArrowUp');
    await expect(chosen(page)).toBeInViewport({ ratio: 0.95 });
  }
});
