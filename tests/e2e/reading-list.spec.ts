import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { fill } from '../../src/wording/fill.ts';
import { messages } from '../fixtures/messages.ts';
import { MAX_SAFE_LINK_LENGTH } from '../../src/components/reading-list/share-panel.ts';
import { BACKUP_KEY } from '../../src/components/reading-list/own-list.ts';
import { readList, writeList } from '../../src/reading-list/link-code.ts';
import { emptyList, type ReadingList } from '../../src/reading-list/list.ts';
import type { RecordIndex } from '../../src/reading-list/record-index.ts';
import { readSite, siteFolder } from '../site/built-site.ts';
import { findViolations } from './find-violations.ts';
import { expect, test } from './test.ts';

const words = messages.readingList;
const index = (await (await readSite(siteFolder)).readJson('/leseliste/index.json')) as RecordIndex;
const codeAt = (address: string) => Object.entries(index.records).find(([, record]) => record?.address === address)![0];
const codes = {
  theme: codeAt('/temaer/samvaer/'),
  quote: codeAt('/sitater/she-knows-me-so-well/'),
  finding: Object.entries(index.records).find(([, record]) => record?.address.startsWith('/temaer/samvaer/#'))![0],
  theory: codeAt('/teori/recovery/'),
};
const KEY = 'belegg:reading-list';

const listOf = (...all: string[]): ReadingList => ({ ...emptyList, entries: all.map((code) => ({ code, note: '' })) });
const linkTo = (list: ReadingList) => `/leseliste/?l=${writeList(list)}`;
const lines = (page: Page) => page.locator('.line');
const mark = (page: Page, name: string) => page.getByRole('button', { name: `${words.add}: ${name}` });
const notices = (page: Page) => page.getByRole('alert');
const tool = (page: Page, line: number, action: keyof typeof words.do) =>
  lines(page)
    .nth(line)
    .getByRole('button', { name: `${words.do[action]}: ` });

/** Opens a page with a list of its own, kept in its browser. */
async function openOwn(page: Page, list: ReadingList, path = '/leseliste/'): Promise<void> {
  await page.goto('/robots.txt');
  await page.evaluate(([key, written]) => localStorage.setItem(key!, written!), [KEY, writeList(list)]);
  await page.goto(path);
}

const readStored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

test('what is marked on pages makes a list that opens whole in another browser', async ({ page, browser, baseURL }) => {
  await page.goto('/temaer/samvaer/');
  await mark(page, 'Samvær').click();
  await expect(mark(page, 'Samvær')).toHaveText(words.added);
  await expect(mark(page, 'Samvær')).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/sitater/she-knows-me-so-well/');
  await mark(page, '«When i meet Anna').click();
  await page.goto('/teori/recovery/');
  await mark(page, 'Recovery').click();

  const link = page.getByRole('navigation', { name: messages.nav.label }).getByRole('link', { name: words.title });
  await expect(link).toHaveText(`${words.title} 3`);
  await link.click();
  await expect(lines(page)).toHaveCount(3);
  await expect(lines(page).nth(1).getByRole('blockquote')).toContainText('she knows me so well');

  await page.getByRole('textbox', { name: words.name }).fill('Uke 3: Å være der');
  await tool(page, 2, 'up').click();
  await expect(page.getByRole('status').first()).toHaveText(
    fill(words.moved, { name: 'Recovery', place: 2, total: 3 }),
  );
  await tool(page, 1, 'heading').click();
  await page.keyboard.type('«Ord»');
  await tool(page, 3, 'note').click();
  await page.keyboard.type('Les & <b>tenk</b>');

  const shared = page.url();
  const other = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await other.goto(shared);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Uke 3: Å være der');
  await expect(other.getByRole('heading', { level: 2, name: '«Ord»' })).toBeVisible();
  await expect(lines(other)).toHaveCount(4);
  await expect(lines(other).nth(2).getByRole('link', { name: 'Recovery', exact: true })).toBeVisible();
  await expect(lines(other).nth(3)).toContainText('Les & <b>tenk</b>');
  await expect(notices(other)).toBeHidden();
  expect(readList(new URL(shared).searchParams.get('l') ?? '').state).toBe('intact');
  expect(await other.evaluate(() => localStorage.length)).toBe(0);
  expect(shared.startsWith(baseURL ?? 'x')).toBe(true);
});

test('a record is taken out where it was put in', async ({ page }) => {
  await page.goto('/temaer/samvaer/');
  await mark(page, 'Samvær').click();
  await page.reload();
  await expect(mark(page, 'Samvær')).toHaveAttribute('aria-pressed', 'true');
  await mark(page, 'Samvær').click();
  await expect(mark(page, 'Samvær')).toHaveAttribute('aria-pressed', 'false');
  await expect(mark(page, 'Samvær')).toHaveText(words.add);
});

test('every finding and quotation of a theme can be marked under a name of its own', async ({ page }) => {
  await page.goto('/temaer/samvaer/?detaljer=alle');
  const buttons = page.getByRole('button', { name: words.add });
  await expect(buttons.first()).toBeVisible();
  const names = await buttons.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
  expect(names.length).toBeGreaterThan(20);
  expect(new Set(names).size).toBe(names.length);
});

test('what lists and searches show can be marked there, each under its own name', async ({ page }) => {
  const listed = { '/temaer/': 16, '/studier/': 9, '/teori/?detaljer=alle': 114, '/sok/?q=recovery': 10 };
  for (const [path, size] of Object.entries(listed)) {
    await page.goto(path);
    const buttons = page.getByRole('main').getByRole('button', { name: `${words.add}: ` });
    await expect(buttons, path).toHaveCount(size);
    const names = await buttons.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
    expect(new Set(names).size, path).toBe(size);
  }
  const hit = page.locator('[data-results] > li', { has: page.locator('.title', { hasText: /^Recovery$/ }) });
  await hit.getByRole('button').click();
  await expect(hit.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/temaer/');
  await mark(page, 'Samvær').click();
  expect(readList((await readStored(page)) ?? '').list).toEqual(listOf(codes.theory, codes.theme));
});

test('a hit stays where it is when its button comes', async ({ page }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route(/\/marks?[-.][^/]*\.js$|mark-hits/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/sok/?q=tillit');
  const places = () =>
    page.locator('[data-results] > li').evaluateAll((all) => all.map((hit) => hit.getBoundingClientRect().top));
  await expect(page.locator('[data-results] > li').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const before = await places();
  release();
  await expect(
    page
      .locator('[data-results]')
      .getByRole('button', { name: `${words.add}: ` })
      .first(),
  ).toBeVisible();
  expect(await places()).toEqual(before);
});

test('a list opened from a link leaves the own list alone until it is saved', async ({ page }) => {
  await openOwn(page, listOf(codes.theory), linkTo(listOf(codes.theme, codes.theory)));
  await expect(lines(page)).toHaveCount(2);
  await expect(page.getByText(fill(words.shared.untouched, { entries: '1 oppføring' }))).toBeVisible();
  expect(await readStored(page)).toBe(writeList(listOf(codes.theory)));

  await page.getByRole('button', { name: words.shared.add }).click();
  await expect(lines(page)).toHaveCount(2);
  await expect(lines(page).first()).toContainText('Recovery');
  expect(await readStored(page)).toBe(writeList(listOf(codes.theory, codes.theme)));
  await page.getByRole('button', { name: words.undo }).click();
  expect(await readStored(page)).toBe(writeList(listOf(codes.theory)));
});

test('replacing the own list by one from a link can be undone', async ({ page }) => {
  await openOwn(page, listOf(codes.theory), linkTo(listOf(codes.theme)));
  await page.getByRole('button', { name: words.shared.replace }).click();
  expect(await readStored(page)).toBe(writeList(listOf(codes.theme)));
  await page.getByRole('button', { name: words.undo }).click();
  expect(await readStored(page)).toBe(writeList(listOf(codes.theory)));
  await expect(lines(page)).toHaveCount(1);
  await expect(lines(page).first()).toContainText('Recovery');
});

test('a reader without a list saves one from a link at once', async ({ page }) => {
  await page.goto(linkTo(listOf(codes.theme)));
  await page.getByRole('button', { name: words.shared.save }).click();
  await expect(page.getByRole('region', { name: words.shared.title })).toBeHidden();
  await page.goto('/leseliste/');
  await expect(lines(page)).toHaveCount(1);
});

test('the own list is the own list when its page is loaded again or returned to', async ({ page }) => {
  await openOwn(page, listOf(codes.theory));
  await expect(lines(page)).toHaveCount(1);
  await page.reload();
  await expect(tool(page, 0, 'remove')).toBeVisible();
  await page.goto('/temaer/samvaer/');
  await mark(page, 'Samvær').click();
  await page.goBack();
  await expect(lines(page)).toHaveCount(2);
  await expect(tool(page, 1, 'remove')).toBeVisible();
  await expect(page).toHaveURL(linkTo(listOf(codes.theory, codes.theme)));
});

test('a list changed in another window changes here too', async ({ page }) => {
  await openOwn(page, listOf(codes.theory));
  await expect(lines(page)).toHaveCount(1);
  const other = await page.context().newPage();
  await other.goto('/temaer/samvaer/');
  await mark(other, 'Samvær').click();
  await expect(lines(page)).toHaveCount(2);
  await tool(page, 1, 'remove').click();
  await expect(mark(other, 'Samvær')).toHaveAttribute('aria-pressed', 'false');
});

test('what was removed comes back with its note', async ({ page }) => {
  const entries = [
    { code: codes.theory, note: 'Viktig' },
    { code: codes.theme, note: '' },
  ];
  await openOwn(page, { ...emptyList, entries });
  await tool(page, 0, 'remove').click();
  await expect(lines(page)).toHaveCount(1);
  await page.getByRole('button', { name: words.undo }).click();
  await expect(lines(page).first().getByRole('textbox', { name: words.note })).toHaveValue('Viktig');
  await page.getByRole('button', { name: words.clear }).click();
  await expect(page.getByText(fill(words.empty, { add: words.add }))).toBeVisible();
  await page.getByRole('button', { name: words.undo }).click();
  expect(await readStored(page)).toBe(writeList({ ...emptyList, entries }));
});

test('a list is ordered by keyboard alone', async ({ page }) => {
  await openOwn(page, listOf(codes.theory, codes.theme, codes.quote));
  await tool(page, 0, 'down').focus();
  await page.keyboard.press('Enter');
  await expect(tool(page, 1, 'down')).toBeFocused();
  await page.keyboard.press('Enter');
  // At the end there is no further down, and the focus stays with the entry.
  await expect(tool(page, 2, 'up')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(tool(page, 1, 'up')).toBeFocused();
  expect(await readStored(page)).toBe(writeList(listOf(codes.theme, codes.theory, codes.quote)));
  await tool(page, 1, 'remove').press('Enter');
  await expect(page.getByRole('button', { name: words.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await readStored(page)).toBe(writeList(listOf(codes.theme, codes.theory, codes.quote)));
  await expect(lines(page).nth(1).locator(':focus')).toHaveCount(1);
});

const whole = listOf(codes.theme, codes.theory, codes.quote);

test.describe('a link that is', () => {
  const cases: { name: string; written: string; shown: number; says: RegExp }[] = [
    { name: 'cut', written: writeList(whole).slice(0, 24), shown: 2, says: /kuttet, og 1 oppføring mangler/ },
    {
      name: 'edited',
      written: writeList(whole).replace(codes.theory, 'tul!'),
      shown: 2,
      says: /endret siden den ble laget.*«tul!» \(nr\. 2\)/s,
    },
    { name: 'from a newer edition', written: '2.x.yz', shown: 0, says: /nyere utgave/ },
    {
      name: 'of unknown ids',
      written: writeList(listOf(codes.theme, 'zzzzzzz')),
      shown: 2,
      says: /«zzzzzzz» \(nr\. 2\)/,
    },
    { name: 'nonsense', written: '%F0%9F%9A%80<script>alert(1)</script>', shown: 0, says: /kuttet/ },
  ];
  for (const { name, written, shown, says } of cases) {
    test(`${name} shows what it can and says what it lacks`, async ({ page }) => {
      await page.goto(`/leseliste/?l=${written}`);
      await expect(notices(page)).toContainText(says);
      await expect(lines(page)).toHaveCount(shown);
      expect(new URL(page.url()).search).toContain(new URL(`http://x/?l=${written}`).search);
      expect(await readStored(page)).toBeNull();
    });
  }

  test('a million characters long is read as far as sense goes', async ({ page }) => {
    // No server takes such an address; the page is served as if one did.
    await page.route(/\/leseliste\/\?l=/, async (route) => {
      const response = await route.fetch({ url: new URL('/leseliste/', route.request().url()).href });
      await route.fulfill({ response });
    });
    await page.goto(`/leseliste/?l=1.125000.${`${codes.theme}.`.repeat(125_000)}`);
    await expect(notices(page)).toContainText('Lenken er på 1000009 tegn', { timeout: 15_000 });
    await expect(lines(page).first()).toContainText('Samvær');
  });
});

test('codes that are not known stay in the list that is shared on', async ({ page }) => {
  await page.goto(linkTo(listOf(codes.theme, 'zzzzzzz')));
  await page.getByRole('button', { name: words.shared.save }).click();
  await expect(lines(page).nth(1)).toContainText('zzzzzzz');
  expect(await readStored(page)).toBe(writeList(listOf(codes.theme, 'zzzzzzz')));
});

test('a damaged list in the browser shows what is left and keeps the rest', async ({ page }) => {
  const damaged = writeList(whole).slice(0, 24);
  await page.addInitScript(
    ([key, text]) => sessionStorage.length || (localStorage.setItem(key!, text!), sessionStorage.setItem('x', 'x')),
    [KEY, damaged],
  );
  await page.goto('/leseliste/');
  await expect(notices(page)).toHaveText(fill(words.damaged, { key: BACKUP_KEY }));
  await expect(lines(page)).toHaveCount(2);
  await tool(page, 0, 'remove').click();
  await page.reload();
  await expect(lines(page)).toHaveCount(1);
  await expect(notices(page)).toBeHidden();
  expect(await page.evaluate((key) => localStorage.getItem(key), BACKUP_KEY)).toBe(damaged);
});

test('a browser that keeps nothing says so, and the address holds the list', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    }),
  );
  await page.goto('/temaer/samvaer/');
  await page.getByRole('button', { name: words.add }).first().click();
  await expect(page.getByRole('button', { name: words.refused })).toBeVisible();
  await page.goto(linkTo(whole));
  await page.getByRole('button', { name: words.shared.save }).click();
  await tool(page, 0, 'remove').click();
  await expect(notices(page)).toHaveText(words.unsaved);
  await page.reload();
  await expect(lines(page)).toHaveCount(2);
  await expect(tool(page, 0, 'remove')).toBeVisible();
});

test('the index missing leaves everything as it was and says so', async ({ page }) => {
  await openOwn(page, whole, '/om/');
  await page.route('**/leseliste/index.json', (route) => route.abort());
  await page.goto('/leseliste/');
  await expect(notices(page)).toHaveText(words.failed);
  expect(await readStored(page)).toBe(writeList(whole));
});

test('the link is copied in one step, and selected where the browser refuses', async ({ page, baseURL }) => {
  await openOwn(page, whole);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: words.share.copy }).click();
  await expect(page.getByText(words.share.copied)).toBeVisible();
  const link = new URL(linkTo(whole), baseURL).href;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: words.share.copy }).click();
  await expect(page.getByText(words.share.notCopied)).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
});

test('the reference list is copied plain and with its italics, and selected where the browser refuses', async ({
  page,
}) => {
  await openOwn(page, whole);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copy = page.getByRole('button', { name: words.copyReferences });
  await copy.click();
  await expect(page.getByText(words.share.copied)).toBeVisible();
  const entries = await page.locator('[data-part="works"] > li > span').allInnerTexts();
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return [await read('text/plain'), await read('text/html')];
  });
  expect(text.split('\n')).toEqual(entries);
  expect(html).toContain('<i>');
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await copy.click();
  await expect(page.getByText(words.referencesByHand)).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(entries[0]!);
});

test('a flagged quotation or claim has its mark in a list, as on the pages', async ({ page }) => {
  for (const kind of [messages.singular.quotes, messages.singular.findings]) {
    const [code, flagged] = Object.entries(index.records).find(
      ([, record]) => record?.kind === kind && record.warning,
    )!;
    const warning = flagged!.warning!;
    await openOwn(page, { title: '', note: '', entries: [{ code, note: '' }] });
    const mark = lines(page).locator('.warning');
    await expect(mark).toHaveCount(1);
    await expect(mark).toContainText(warning.label);
    await expect(mark.getByRole('link', { name: warning.title })).toHaveAttribute('href', warning.address);
  }
});

test('a hundred records fit in a link that everything accepts; notes that make it longer are said to', async ({
  page,
}) => {
  const hundred = listOf(...Object.keys(index.records).slice(0, 100));
  await openOwn(page, hundred);
  await expect(lines(page)).toHaveCount(100);
  expect(page.url().length).toBeLessThan(MAX_SAFE_LINK_LENGTH / 2);
  await page.getByText(words.share.title).click();
  const { length } = page.url();
  await expect(page.getByText(fill(words.share.length, { length }))).toBeVisible();
  await page.getByRole('textbox', { name: words.opening }).fill('ord '.repeat(400));
  await expect(page).toHaveURL(/_ord_/);
  const long = fill(words.share.tooLong, { length: page.url().length, limit: MAX_SAFE_LINK_LENGTH });
  await expect(page.getByText(long)).toBeVisible();
});

test('a list is taken home as text and as a table', async ({ page, baseURL }) => {
  await openOwn(page, { ...whole, title: 'Uke 3/4' });
  await page.getByText(words.download.title, { exact: true }).click();
  const read = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const text = await read(words.download.text);
  expect(text.name).toBe('Uke 3 4.txt');
  expect(text.text).toContain('she knows me so well');
  expect(text.text).toContain(words.references.toUpperCase());
  expect(text.text).toContain(page.url());
  const table = await read(words.download.csv);
  expect(table.text.startsWith('\ufeffNr.;')).toBe(true);
  expect(table.text).toContain(`${baseURL}/sitater/she-knows-me-so-well/`);
  const csl = await read(fill(words.download.works, { format: 'CSL-JSON' }));
  expect(csl.name).toBe('Uke 3 4.csl.json');
  const ids = (JSON.parse(csl.text) as { id: string }[]).map(({ id }) => id);
  expect(ids).toContain('brekke-2017');
  const bibtex = await read(fill(words.download.works, { format: 'BibTeX' }));
  expect(bibtex.text.match(/^@/gm)).toHaveLength(ids.length);
  const ris = await read(fill(words.download.works, { format: 'RIS' }));
  expect(ris.text.match(/^ER {2}- /gm)).toHaveLength(ids.length);
  await page.route('**/data/references/**', (route) => route.abort());
  await page.getByRole('button', { name: 'BibTeX' }).click();
  await expect(page.getByText(words.download.failed)).toBeVisible();
});

test('a QR code leads to the list, and is fetched only here', async ({ page }) => {
  await openOwn(page, whole);
  await page.getByText(words.qr.show).click();
  await expect(page.getByRole('img', { name: words.qr.label })).toBeVisible();
  await page.getByRole('textbox', { name: words.opening }).fill('ord '.repeat(800));
  await expect(page.getByText(words.qr.tooLong)).toBeVisible();
});

test('a QR code that cannot be fetched says so, and comes when the panel is opened again', async ({ page }) => {
  await openOwn(page, whole, '/om/');
  let isDown = true;
  await page.route('**/_astro/*.js', async (route) => {
    const response = await route.fetch();
    const drawsCodes = (await response.text()).includes('alphanumeric mode');
    await (drawsCodes && isDown ? route.abort() : route.fulfill({ response }));
  });
  await page.goto('/leseliste/');
  await page.getByText(words.qr.show).click();
  await expect(page.getByText(words.qr.failed)).toBeVisible();
  isDown = false;
  await page.getByText(words.qr.show).click();
  await page.getByText(words.qr.show).click();
  await expect(page.getByRole('img', { name: words.qr.label })).toBeVisible();
});

test('a list prints as a handout: words, sources, notes, references and the way back', async ({ page }) => {
  const entries = [
    { heading: 'Å være sammen', note: '' },
    { code: codes.quote, note: 'Til tavla' },
    { code: codes.finding, note: '' },
  ];
  await openOwn(page, { title: 'Uke 3', note: 'Velkommen', entries });
  await expect(lines(page)).toHaveCount(3);
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: messages.paper.qr })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uke 3');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Å være sammen', words.references]);
  for (const text of ['Velkommen', 'Til tavla', 'Brekke et al. (2018), s. 58', 'Experiences of professional helping']) {
    await expect(page.getByRole('main')).toContainText(text);
    await expect(page.getByText(text).locator('visible=true').first()).toBeVisible();
  }
  await expect(page.getByText(page.url())).toBeVisible();
  await expect(lines(page).nth(2).locator('sup')).toHaveText(/^\d+(, s\. [^;]+)?(; \d+(, s\. [^;]+)?)*$/);
  await expect(lines(page).nth(2).getByText('Hviler på ')).toBeHidden();
  const works = page.getByRole('list').filter({ hasText: 'Experiences of professional helping' });
  await expect(works).toHaveCount(1);
  await expect(works.getByRole('listitem').first()).toContainText('Experiences of professional helping');
  for (const role of ['button', 'textbox', 'navigation'] as const) await expect(page.getByRole(role)).toHaveCount(0);
  await expect(lines(page).nth(1)).toHaveCSS('break-inside', 'avoid');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`lists of every kind pass axe in ${colorScheme}`, async ({ page }) => {
    const entries = [
      { heading: 'Først', note: '' },
      { code: codes.quote, note: 'Les' },
      { code: 'zzzzzzz', note: '' },
    ];
    const own = { title: 'Uke 3', note: '', entries: [...entries, ...whole.entries] };
    await openOwn(page, own);
    await page.emulateMedia({ colorScheme });
    const check = async () => expect(await findViolations(page)).toEqual([]);
    await page.getByText(words.share.title).click();
    await page.getByText(words.qr.show).click();
    await tool(page, 1, 'remove').click();
    await check();
    await page.goto(`${linkTo(whole)}x`);
    await expect(notices(page)).toBeVisible();
    await check();
  });
}

test('a list and its tools fit a width of 320 pixels', async ({ page }) => {
  await openOwn(page, { ...whole, title: 'x'.repeat(80) });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByText(words.share.title).click();
  await page.getByText(words.qr.show).click();
  await expect(page.getByRole('img', { name: words.qr.label })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('two works of one author and year are told apart in a list that has both', async ({ page }) => {
  const works = ['/referanser/helsedirektoratet-2012/', '/referanser/helsedirektoratet-2012-rusbehandling/'];
  await page.goto(linkTo(listOf(...works.map(codeAt))));
  const entries = page.locator('[data-part="works"] li');
  await expect(entries).toContainText(['Helsedirektoratet. (2012a)', 'Helsedirektoratet. (2012b)']);
  await page.goto(linkTo(listOf(codeAt(works[0]!))));
  await expect(entries).toContainText(['Helsedirektoratet. (2012).']);
});

test('the references of a list say what we completed', async ({ page }) => {
  await page.goto(linkTo(listOf(codes.quote)));
  await expect(page.locator('[data-part="works"] small')).toHaveText('Fullført av oss; oppgaven har årstall 2017.');
});
