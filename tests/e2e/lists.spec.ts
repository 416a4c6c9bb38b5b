import type { Page } from '@playwright/test';
import { messages } from '../fixtures/messages.ts';
import { readSite, siteFolder } from '../site/built-site.ts';
import { expect, test } from './test.ts';

const { readJson } = await readSite(siteFolder);
const groups = (await readJson('/data/groups.json')) as { url: string }[];
const theory = (await readJson('/data/theory.json')) as { url: string }[];
const pages = [
  '/temaer/',
  '/temaer/hemmere/',
  '/teori/?detaljer=alle',
  '/teori/tillit/',
  '/sitater/',
  '/sitater/ikke-hogd-i-stein/',
  '/broer/',
  '/broer/a-vaere-der/',
  '/oppgaver/sykepleie/',
];

const main = (page: Page) => page.getByRole('main');
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

for (const [path, wide, phone] of [
  ['/temaer/', 5000, 10000],
  ['/teori/', 3000, 5000],
  ['/sitater/', 8500, 15000],
  ['/broer/', 5500, 9500],
  ['/oppgaver/sykepleie/', 7500, 10500],
] as const) {
  test(`${path} is no taller than ${wide} px on a wide screen and ${phone} px on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    expect(await heightOf(page)).toBeLessThanOrEqual(wide);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await heightOf(page)).toBeLessThanOrEqual(phone);
  });
}

for (const path of pages) {
  test(`every link in the text of ${path} is underlined in a colour that is seen`, async ({ page }) => {
    await page.goto(path);
    const links = main(page).locator('a[href]:not(nav a, .anchor)');
    expect(await links.count()).toBeGreaterThan(5);
    const hidden = await links.evaluateAll((all) =>
      all.flatMap((link) => {
        const { textDecorationLine, textDecorationColor } = getComputedStyle(link);
        const isSeen = textDecorationLine === 'underline' && !/transparent|, 0\)$/.test(textDecorationColor);
        return isSeen ? [] : [link.textContent.trim()];
      }),
    );
    expect(hidden).toEqual([]);
  });
}

test('the list of themes leads to every group of findings', async ({ page }) => {
  await page.goto('/temaer/');
  const links = await main(page)
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href)));
  const led = new Set(links.map(({ pathname, hash }) => pathname + hash));
  expect(groups.map(({ url }) => url).filter((url) => !led.has(url))).toEqual([]);
});

test('the list of theory defines each concept under one heading', async ({ page }) => {
  await page.goto('/teori/?detaljer=alle');
  const entries = page.locator('details[data-detail] li');
  await expect(entries).toHaveCount(theory.length);
  expect(await entries.locator('p:first-of-type').allTextContents()).not.toContain('');
});

test('a letter opens the index of theory at that letter', async ({ page }) => {
  await page.goto('/teori/');
  const entry = page.locator('#bokstav-t').getByRole('link', { name: 'Tillit', exact: true });
  await expect(entry).toBeHidden();
  await page.getByRole('navigation', { name: messages.theory.letters }).getByRole('link', { name: 'T' }).click();
  await expect(entry).toBeVisible();
});

test('an address of a kind of theory opens the list of that kind', async ({ page }) => {
  await page.goto('/teori/#concept');
  await expect(page.locator('#concept').getByRole('link', { name: 'Tillit', exact: true })).toBeVisible();
});

test('those who speak stand before words that nobody says', async ({ page }) => {
  await page.goto('/sitater/');
  const kinds = await page.locator('li[data-type]').evaluateAll((all) => all.map(({ dataset }) => dataset['type']));
  expect(kinds.indexOf('phrase')).toBe(kinds.lastIndexOf('informant') + 1);
});

test('a heading of quotations that a filter empties is not shown', async ({ page }) => {
  await page.goto('/sitater/?type=phrase');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 })).toHaveText(['Uttrykk']);
});

test('a quotation says in its first screen who speaks, where it is from and what theme it is on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/sitater/ikke-hogd-i-stein/');
  for (const part of [
    page.getByRole('blockquote').first(),
    page.getByText('En ansatt', { exact: true }).first(),
    page.getByRole('link', { name: 'Vibeto et al. (2019)' }).first(),
    main(page).getByRole('link', { name: 'Samvær', exact: true }).first(),
    page
      .getByRole('figure')
      .getByRole('link', { name: /^Slik siterer du/ })
      .first(),
  ])
    await expect(part).toBeInViewport();
});

test('a bridge gives our reading before what either side says', async ({ page }) => {
  await page.goto('/broer/a-vaere-der/');
  const headings = await page.locator('main h2:not(aside h2)').allTextContents();
  expect(headings.map((heading) => heading.trim()).slice(0, 3)).toEqual([
    messages.bridge.reading,
    'Recovery-oppgaven',
    'Sykepleieoppgaven',
  ]);
});

for (const anchor of ['formal', 'bakgrunn', 'metode', 'sok', 'pico', 'disposisjon']) {
  test(`the address of a part of a thesis opens what it is folded in: #${anchor}`, async ({ page }) => {
    await page.goto(`/oppgaver/sykepleie/#${anchor}`);
    await expect(page.locator(`#${anchor}`)).toBeVisible();
    await expect(page.locator(`#${anchor}`)).toBeInViewport();
  });
}
