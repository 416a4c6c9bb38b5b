import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { messages } from '../fixtures/messages.ts';
import { findViolations } from './find-violations.ts';

const preview = (page: Page) => page.getByRole('complementary', { name: messages.preview });
/** The first link of the text to a record that is told nowhere on the page. */
const link = (page: Page) => page.locator('article.body p a[href^="/"]').first();
const path = '/oppgaver/sykepleie/';

/** Waits as long as a preview could take to come. */
const rest = (page: Page) => page.waitForTimeout(1200);

async function readPreview(page: Page) {
  const href = (await link(page).getAttribute('href'))!;
  const { pathname, hash } = new URL(href, 'http://site');
  const response = await page.request.get(`/glimt${pathname.slice(0, -1)}.json`);
  const previews = (await response.json()) as Record<string, { title: string; text: string; sure: string[] }>;
  return previews[hash.slice(1)]!;
}

async function hover(page: Page): Promise<void> {
  await page.goto(path);
  await link(page).scrollIntoViewIfNeeded();
  await link(page).hover();
  await expect(preview(page)).toBeVisible();
}

test('resting on a link shows what it leads to: title, one sentence, how sure one can be', async ({ page }) => {
  await hover(page);
  const { title, text, sure } = await readPreview(page);
  await expect(preview(page).getByRole('link', { name: title })).toHaveAttribute('href', /./);
  await expect(preview(page)).toContainText(text.replace(/<[^>]+>/g, ''));
  for (const part of sure) await expect(preview(page)).toContainText(part);
  await expect(link(page)).toHaveAccessibleDescription(new RegExp(title.slice(0, 20)));
});

test('a preview moves nothing on the page', async ({ page }) => {
  await page.goto(path);
  const tops = () => page.locator('main *').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  await link(page).scrollIntoViewIfNeeded();
  const before = await tops();
  await link(page).hover();
  await expect(preview(page)).toBeVisible();
  expect(await tops()).toEqual(before);
});

test('the pointer may rest on the preview itself, and leaving both closes it', async ({ page }) => {
  await hover(page);
  await preview(page).hover();
  await rest(page);
  await expect(preview(page)).toBeVisible();
  await page.mouse.move(1, 1);
  await expect(preview(page)).toBeHidden();
  await expect(link(page)).not.toHaveAttribute('aria-describedby');
});

test('Escape closes a preview without a move of the pointer', async ({ page }) => {
  await hover(page);
  await page.keyboard.press('Escape');
  await expect(preview(page)).toBeHidden();
  await rest(page);
  await expect(preview(page)).toBeHidden();
});

test('a pointer that only passes asks for nothing', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(path);
  await link(page).hover();
  await page.mouse.move(1, 1);
  await rest(page);
  expect(asked.filter((url) => url.includes('/glimt/'))).toEqual([]);
});

test('the keyboard sees it after a short rest, goes into it, and comes back by Escape', async ({ page }) => {
  await page.goto(path);
  await link(page).evaluate((element) => {
    const before = document.createElement('button');
    element.before(before);
    before.focus();
  });
  await page.keyboard.press('Tab');
  await expect(link(page)).toBeFocused();
  await expect(preview(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(preview(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(preview(page)).toBeHidden();
  await expect(link(page)).toBeFocused();
  await rest(page);
  await expect(preview(page)).toBeHidden();
});

test('the keyboard passes links without any preview', async ({ page }) => {
  await page.goto(path);
  await link(page).focus();
  for (let stop = 0; stop < 5; stop += 1) await page.keyboard.press('Tab');
  await page.locator('main').focus();
  await rest(page);
  await expect(preview(page)).toHaveCount(0);
});

test('menus, and links to the page itself, have no preview', async ({ page }) => {
  await page.goto('/temaer/samvaer/');
  for (const place of ['nav[aria-label] a[href*="/temaer/"]', '[data-contents] a', 'main .anchor']) {
    await page.locator(place).first().hover({ force: true });
    await rest(page);
    await expect(preview(page)).toHaveCount(0);
  }
});

for (const [name, address, selector] of [
  ['a list of themes', '/temaer/', 'h3 a'],
  ['a list of theory', '/teori/', 'main li a[href^="/teori/"]:visible'],
  ['a list of bridges', '/broer/', 'main li h3 a'],
  ['a list of studies', '/studier/', 'main li h3 a'],
  ['a quotation', '/temaer/samvaer/', '.quotation a[href^="/sitater/"]'],
] as const) {
  test(`${name} tells what its links lead to, and they have no preview`, async ({ page }) => {
    await page.goto(address);
    await page.locator(selector).first().scrollIntoViewIfNeeded();
    await page.locator(selector).first().hover();
    await rest(page);
    await expect(preview(page)).toHaveCount(0);
  });
}

test('a file that cannot be fetched leaves a plain link, and is asked for again', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route('**/glimt/**', (route) => route.abort());
  await page.goto(path);
  await link(page).hover();
  await rest(page);
  await expect(preview(page)).toHaveCount(0);
  await page.unroute('**/glimt/**');
  await page.mouse.move(1, 1);
  await link(page).hover();
  await expect(preview(page)).toBeVisible();
  expect(errors).toEqual([]);
});

test('a file of another build that lacks the record, or is no file of ours, leaves a plain link', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const body of ['{}', '<!doctype html>']) {
    await page.route('**/glimt/**', (route) => route.fulfill({ body, contentType: 'application/json' }));
    await page.goto(path);
    await link(page).hover();
    await rest(page);
    await expect(preview(page)).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a preview passes axe in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await hover(page);
    expect(await findViolations(page)).toEqual([]);
  });
}

test('a preview has an edge in forced colours, no motion where none is wanted, and is not printed', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await hover(page);
  await expect(preview(page)).toHaveCSS('border-top-width', '1px');
  await expect(preview(page)).toHaveCSS('transition-duration', '0s');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('aside.preview')).toBeHidden();
});

test('a preview covers no line of its link, nor a warning that it can stand clear of', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/temaer/samvaer/');
  const source = page.locator('figure:has(.warning) figcaption a[href*="/studier/"]').first();
  await source.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await source.hover();
  const box = (await preview(page).boundingBox())!;
  const isClearOf = async (part: Locator) => {
    const { y, height } = (await part.boundingBox())!;
    return y + height <= box.y || y >= box.y + box.height;
  };
  expect(await isClearOf(source)).toBe(true);
  expect(await isClearOf(page.locator('figure:has(.warning) .warning').first())).toBe(true);
});

test('a preview is cut where neither side of its link is high enough', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 260 });
  await page.goto(path);
  await link(page).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await link(page).hover();
  const [box, own] = [(await preview(page).boundingBox())!, (await link(page).boundingBox())!];
  expect(own.y + own.height <= box.y || own.y >= box.y + box.height).toBe(true);
});

test('a preview has a button that closes it', async ({ page }) => {
  await hover(page);
  await preview(page).getByRole('button', { name: messages.searchDialog.close }).click();
  await expect(preview(page)).toBeHidden();
  await expect(page).toHaveURL(path);
});

test('on a narrow screen a preview fits, wherever its link stands', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await hover(page);
  const box = (await preview(page).boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  /** Puts a finger on the link and returns what lifts it. */
  async function press(page: Page): Promise<() => Promise<void>> {
    const touch = await page.context().newCDPSession(page);
    await link(page).scrollIntoViewIfNeeded();
    const [line] = await link(page).evaluate((element) =>
      [...element.getClientRects()].map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
    );
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [line!] });
    return async () => void (await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }));
  }

  test('a finger that rests sees the preview and does not follow the link; touching elsewhere closes it', async ({
    page,
  }) => {
    await page.goto(path);
    const lift = await press(page);
    await expect(preview(page)).toBeVisible();
    await lift();
    await rest(page);
    await expect(preview(page)).toBeVisible();
    await expect(page).toHaveURL(path);
    await page.touchscreen.tap(5, 5);
    await expect(preview(page)).toBeHidden();
  });

  test('a touch follows the link at once, and after a preview too', async ({ page }) => {
    await page.goto(path);
    const href = (await link(page).getAttribute('href'))!;
    const lift = await press(page);
    await expect(preview(page)).toBeVisible();
    await lift();
    await link(page).tap();
    await expect(page).toHaveURL(href);
    await page.goto(path);
    await link(page).tap();
    await expect(page).toHaveURL(href);
  });

  test("the system's own menu is left alone", async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() =>
      addEventListener('contextmenu', (event) => (document.title = String(event.defaultPrevented))),
    );
    const lift = await press(page);
    await expect(preview(page)).toBeVisible();
    await link(page).dispatchEvent('contextmenu', { cancelable: true, bubbles: true });
    await expect(page).toHaveTitle('false');
    await lift();
    const styles = await link(page).evaluate((element) =>
      getComputedStyle(element).getPropertyValue('-webkit-touch-callout'),
    );
    expect(styles).not.toBe('none');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a link is a plain link', async ({ page }) => {
    await page.goto(path);
    const href = (await link(page).getAttribute('href'))!;
    await link(page).hover();
    await link(page).click();
    await expect(page).toHaveURL(href);
  });
});
