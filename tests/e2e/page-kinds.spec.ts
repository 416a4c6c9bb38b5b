import type { Page } from '@playwright/test';
import { defaultLocale } from '../../src/schemas/languages.ts';
import { messages } from '../fixtures/messages.ts';
import { phrases } from '../site/count-phrases.ts';
import { findViolations } from './find-violations.ts';
import { homePage, missingPage, pageKinds, type PageKind } from './page-kinds.ts';
import { expect, test } from './test.ts';

// Every kind of page is visited once on a wide screen, where it is printed too, and once on the narrowest one. Each visit
// asserts all that holds for every page, and names every rule that is broken.

test.describe('on a wide screen in dark, and on paper', () => {
  // What the service worker logs and loads counts too.
  test.use({ colorScheme: 'dark', viewport: { width: 1280, height: 800 }, serviceWorkers: 'allow' });

  for (const kind of pageKinds) {
    test(`${kind.name} is sound`, async ({ page, baseURL }) => {
      const wrong = listWrong(page, baseURL ?? '');
      await page.goto(kind.path, { waitUntil: 'networkidle' });
      await test.step('it makes no error and asks no other site for anything', () => {
        const expected = kind === missingPage ? wrong.filter((entry) => entry.includes(missingPage.path)) : [];
        expect.soft(wrong.filter((entry) => !expected.includes(entry))).toEqual([]);
      });
      await test.step('it has a title, one main heading, a main landmark and its language', async () => {
        await expect.soft(page).toHaveTitle(kind === homePage ? 'Belegg' : /\S – Belegg$/);
        await expect.soft(page.getByRole('heading', { level: 1 })).toContainText([kind.heading]);
        await expect.soft(page.getByRole('main')).toHaveCount(1);
        await expect.soft(page.locator('html')).toHaveAttribute('lang', defaultLocale);
      });
      await test.step('it says where it lies', () => expectCrumbs(page, kind));
      await test.step('no count stands without a way to what it counts', async () => {
        const sources = phrases.map(({ pattern }) => pattern.source);
        expect.soft(await page.getByRole('main').evaluate(findBareCounts, sources)).toEqual([]);
      });
      await test.step('it passes axe', async () => {
        expect.soft(await findViolations(page)).toEqual([]);
      });
      await test.step('it prints its text on white, without navigation', async () => {
        await page.emulateMedia({ media: 'print' });
        await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        const roles = ['banner', 'navigation', 'search', 'contentinfo', 'combobox', 'button'] as const;
        const parts = roles.map((role) => page.getByRole(role)).reduce((found, part) => found.or(part));
        expect
          .soft(await parts.evaluateAll((found) => found.map(({ outerHTML }) => outerHTML.slice(0, 80))))
          .toEqual([]);
        await expect.soft(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      });
      await test.step('a sheet has nothing that only a screen can use, and says where it is from', async () => {
        await page.setViewportSize({ width: 794, height: 1123 });
        await page.emulateMedia({ media: 'print', colorScheme: 'light' });
        await expect.soft(page.getByRole('navigation', { name: messages.nav.label })).toBeHidden();
        await expect.soft(page.getByRole('search')).toBeHidden();
        await expect.soft(page.getByText('¶').first()).toBeHidden();
        await expect.soft(page.locator('.paper-head')).toBeVisible();
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794);
      });
      await test.step('it shows where the focus is', async () => {
        await page.setViewportSize({ width: 1280, height: 720 });
        // Smooth scrolling would still be on its way when the next stop is reached.
        await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' });
        const focus = await page.evaluateHandle(watchFocus);
        for (let stop = 0; stop < 30; stop += 1) await page.keyboard.press('Tab');
        expect.soft(await focus.evaluate(({ stops }) => stops)).toBe(30);
        expect.soft(await focus.evaluate(({ unseen }) => unseen)).toEqual([]);
      });
    });
  }
});

test.describe('on a narrow screen in light', () => {
  test.use({ colorScheme: 'light', viewport: { width: 320, height: 640 } });

  for (const { name, path } of pageKinds) {
    test(`${name} is sound`, async ({ page }) => {
      await page.goto(path, { waitUntil: 'networkidle' });
      await test.step('it fits a width of 320 pixels, which is 400 % zoom', async () => {
        expect.soft(await page.evaluate(findOverflow)).toEqual([]);
      });
      await test.step('its text keeps its place with the spacing a reader may set', async () => {
        await page.evaluate(setSpacing);
        expect.soft(await page.evaluate(findOverflow)).toEqual([]);
        await page.evaluate(() => (document.adoptedStyleSheets = []));
      });
      await test.step('it passes axe on a phone', async () => {
        await page.setViewportSize({ width: 390, height: 844 });
        expect.soft(await findViolations(page)).toEqual([]);
      });
      await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
      await test.step('links look like links, by one rule, also in closed parts', async () => {
        expect.soft(await page.evaluate(findOddLinks)).toEqual([]);
      });
      await test.step('every target is large enough to be touched, also in closed parts', async () => {
        expect.soft(await findViolations(page, ['target-size'])).toEqual([]);
      });
    });
  }
});

/** What goes wrong on a page from now on: errors, warnings, failed answers and requests to other sites. */
function listWrong(page: Page, ownOrigin: string): string[] {
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
    if (protocol !== 'data:' && origin !== ownOrigin) wrong.push(request.url());
  });
  return wrong;
}

async function expectCrumbs(page: Page, { crumbs }: PageKind): Promise<void> {
  const breadcrumb = page.getByRole('navigation', { name: messages.nav.breadcrumb });
  await expect.soft(breadcrumb.getByRole('link')).toHaveText(crumbs);
  await expect.soft(breadcrumb.locator('[aria-current="page"]')).toHaveCount(crumbs.length === 0 ? 0 : 1);
}

/** Texts with a count that leads nowhere; runs in the page. */
function findBareCounts(main: Element, patterns: string[]): string[] {
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  const counts = patterns.map((pattern) => new RegExp(pattern, 'u'));
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent ?? '';
    if (!counts.some((count) => count.test(text))) continue;
    // A status speaks of the list it stands above; quotations and our own prose count nothing of the site.
    const exempt = 'a, summary, option, label, [role="status"], [data-status], blockquote, p:not([class])';
    if (!texts.currentNode.parentElement?.closest(exempt)) found.push(text.trim());
  }
  return found;
}

/** Sets the text spacing of WCAG 1.4.12; runs in the page, whose policy refuses styles that are added as elements. */
function setSpacing(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `);
  document.adoptedStyleSheets = [sheet];
}

/** Elements that make the page scroll sideways; runs in the page. */
function findOverflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
  );
  return [`${scrollWidth} > ${clientWidth}`, ...wide.map(({ outerHTML }) => outerHTML.slice(0, 80)).slice(0, 5)];
}

/** How links of the text look that are not underlined as all are; runs in the page. */
function findOddLinks(): string[] {
  const probe = document.createElement('i');
  probe.style.color = 'var(--accent)';
  document.body.append(probe);
  const { color: accent } = getComputedStyle(probe);
  probe.remove();
  // Signs beside what they lead to, and links of drawings, are none of the text.
  const links = document.querySelectorAll('main a[href]:not(.anchor, [role="option"], svg a)');
  const looks = [...links]
    .filter((link) => link.checkVisibility())
    .map((link) => {
      const { textDecorationLine, textDecorationStyle, textDecorationColor } = getComputedStyle(link);
      return `${textDecorationLine} ${textDecorationStyle} ${textDecorationColor}`;
    });
  return [...new Set(looks)].filter((look) => look !== `underline solid ${accent}`);
}

/**
 * Looks, from now on, at how the focused element shows itself whenever the tab key is let go; runs in the page.
 *
 * @returns How many times it has looked, and what was wrong.
 */
function watchFocus(): { stops: number; unseen: string[] } {
  const seen = { stops: 0, unseen: [] as string[] };
  document.addEventListener('keyup', () => {
    seen.stops += 1;
    const element = document.activeElement;
    if (element === null || element === document.body) return;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const shown = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
    const inView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    if (!shown || !inView)
      seen.unseen.push(`${element.outerHTML.slice(0, 100)} ${shown ? 'out of view' : 'no outline'}`);
  });
  return seen;
}
