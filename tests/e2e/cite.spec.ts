import type { Page } from '@playwright/test';
import { messages } from '../fixtures/messages.ts';
import { expect, test } from './test.ts';

const t = messages.cite;
const quotePage = '/sitater/godt-samspill/';
const themePage = '/temaer/samvaer/?detaljer=alle';

const copyButton = (page: Page, label: string, from: string) =>
  page.getByRole('button', { name: `${t.copy}: ${label}, ${from}`, exact: true });
const citeLink = (page: Page) => page.locator('.finding').getByRole('link', { name: t.linkFinding }).first();
const dialog = (page: Page) => page.getByRole('dialog', { name: t.dialog });

/** What the clipboard holds, by type. */
function readClipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const forms = (item?.types ?? []).map(async (type) => [type, await (await item!.getType(type)).text()] as const);
    return Object.fromEntries(await Promise.all(forms));
  });
}

test('a quotation is copied with its citation, plain and rich', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/sitater/she-knows-me-so-well/');
  await copyButton(page, t.entry, t.from.work).click();
  await expect(page.getByRole('status').filter({ hasText: t.copied })).toBeVisible();
  const { 'text/plain': plain = '', 'text/html': rich = '' } = await readClipboard(page);
  expect(plain).toMatch(
    /^Brekke, E\., Lien, L\. & Biong, S\. \(2018\)\. .*, 16\(1\), 53–65\. https:\/\/doi\.org\/\S+$/,
  );
  expect(rich).toContain('<i>International Journal of Mental Health and Addiction</i>');
  expect(rich).toContain('style="margin-left: 1.27cm; text-indent: -1.27cm;"');
});

test('a short quotation is copied in guillemets, character by character', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(quotePage);
  const words = await page.getByRole('blockquote').first().innerText();
  await copyButton(page, t.parenthesis, t.from.work).click();
  await expect(page.getByRole('status').filter({ hasText: t.copied })).toBeVisible();
  const { 'text/plain': plain = '' } = await readClipboard(page);
  expect(plain.startsWith(`${words} (`)).toBe(true);
});

test('a long quotation stands in a block without quotation marks', async ({ page }) => {
  await page.goto('/sitater/she-knows-me-so-well/');
  const block = page.locator('#siter blockquote').first();
  await expect(block).toHaveText(/^When i \[sic\] meet Anna.* \(Brekke et al\., 2017, s\. 58, referert i .+\)$/);
});

test('where the clipboard is refused, the text is selected and a sentence says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { write: () => Promise.reject(new Error('refused')) } });
  });
  await page.goto(quotePage);
  await copyButton(page, t.sentence, t.from.through).click();
  await expect(page.getByRole('status').filter({ hasText: t.copyByHand })).toBeVisible();
  const selected = await page.evaluate(() => getSelection()?.toString().trim());
  expect(selected).toMatch(/\(20\d\d.*, referert i \[.+\], .+\): «.+»$/s);
});

test('where there is no clipboard, the text is selected too', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(quotePage);
  await copyButton(page, t.parenthesis, t.from.work).click();
  await expect(page.getByRole('status').filter({ hasText: t.copyByHand })).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toMatch(/^«.+» \(.+\)$/s);
});

/** Asks what the first claim of a theme rests on, by keyboard. */
async function openFirstFinding(page: Page) {
  await page.locator('.finding summary').first().focus();
  await page.keyboard.press('Enter');
}

test('a finding is cited in a dialog by keyboard, and the focus comes back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(themePage);
  await openFirstFinding(page);
  await citeLink(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await expect(page).toHaveURL(themePage);
  await expect(dialog(page).getByRole('button', { name: t.close })).toBeFocused();
  const button = dialog(page).getByRole('button', { name: `${t.copy}: ${t.parenthesis}, ${t.from.work}` });
  while (!(await button.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('status').filter({ hasText: t.copied })).toBeVisible();
  expect((await readClipboard(page))['text/plain']).toMatch(/^\([^()]+, \d{4}(, s\. \d+)?\)$/);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(citeLink(page)).toBeFocused();
});

test('a quotation on a theme page is cited in the same dialog', async ({ page }) => {
  await page.goto(themePage);
  await page
    .locator('.quotation:visible')
    .getByRole('link', { name: /^Slik siterer du: / })
    .first()
    .click();
  await expect(dialog(page).getByRole('heading', { name: t.quoteTitle })).toBeVisible();
  await page.keyboard.press('Escape');
  await openFirstFinding(page);
  await citeLink(page).click();
  await expect(dialog(page).getByRole('heading', { name: t.quoteTitle })).toBeHidden();
});

test('where the page beside it cannot be fetched, the link leads there', async ({ page }) => {
  await page.goto(themePage);
  await page.route(/\/siter\//, (route) =>
    route.request().resourceType() === 'document' ? route.continue() : route.abort(),
  );
  await openFirstFinding(page);
  await citeLink(page).click();
  await expect(page).toHaveURL(/\/temaer\/samvaer\/siter\/#/);
});

test('what is not known about a source is said where it is cited', async ({ page }) => {
  await page.goto('/studier/almvik-2011/');
  await expect(page.locator('#siter')).toContainText(`${t.field.volume}`);
  await page.goto('/sitater/done-most-of-it-by-myself/');
  await expect(page.locator('#siter')).toContainText(t.placesDiffer);
  await expect(page.locator('#siter').getByRole('link', { name: /s?ide/i }).first()).toBeVisible();
});

test('what must not be cited as it stands is said with advice before it can be copied', async ({ page }) => {
  for (const [address, title, advice] of [
    ['/sitater/helsepersonell-skal-innrette-seg/#siter', '§ 2-4', 'Vis til helsepersonelloven § 4'],
    ['/sitater/take-my-shoes-off/#siter', 'Fire engelske sitater', 'Hent dem fra artikkelen'],
    ['/temaer/samvaer/siter/#tid-sammen-gir-tillit', 'side 38', 'Ikke ta med side 38'],
  ] as const) {
    await page.goto(address);
    const box = page.locator(new URL(page.url()).hash);
    const note = box
      .locator('.cite-notes li')
      .filter({ hasText: title })
      .filter({ hasText: messages.note.severity.avoid });
    await expect(note).toContainText(advice);
    const [above, below] = [await note.boundingBox(), await box.locator('[data-copy]').first().boundingBox()];
    expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);
  }
});

test('a flagged quotation is offered through the thesis alone, with its slips marked', async ({ page }) => {
  await page.goto('/sitater/take-my-shoes-off/');
  const section = page.locator('#siter');
  await expect(section).toContainText(t.fetchWordsFirst);
  await expect(copyButton(page, t.parenthesis, t.from.work)).toHaveCount(0);
  await expect(copyButton(page, t.entry, t.from.work)).toBeVisible();
  const offered = await section.locator('blockquote').allInnerTexts();
  expect(offered).not.toEqual([]);
  for (const text of offered) expect(text).toContain('take your shoes of [sic]”');
  expect(await section.locator('[data-copy-text]').allInnerTexts()).not.toContainEqual(
    expect.stringMatching(/^(?!.*referert i).*Topor et al\./s),
  );
});

test('a locator that a note forbids is in no text to copy', async ({ page }) => {
  await page.goto('/sitater/helsepersonell-skal-innrette-seg/');
  const offered = (await page.locator('[data-copy-text]').allInnerTexts()).join(' ');
  expect(offered).toContain('(Helsepersonelloven, 1999, § 4)');
  expect(offered).not.toContain('§ 2-4');
});

test('a finding is shown as our paraphrase, and no button copies it', async ({ page }) => {
  await page.goto('/temaer/samvaer/siter/#praktisk-hjelp-bygger-tillit');
  const finding = page.locator('#praktisk-hjelp-bygger-tillit');
  const own = finding.locator('.cite-own');
  await expect(own).toContainText(t.ownWords);
  await expect(own).toContainText(t.writeYourOwn);
  const text = await own.locator('p').nth(1).innerText();
  for (const copied of await finding.locator('[data-copy-text]').allInnerTexts()) expect(copied).not.toContain(text);
});

test('a group is cited from its link in the dialog', async ({ page }) => {
  await page.goto(themePage);
  await page.getByRole('link', { name: t.linkGroup }).first().click();
  await expect(dialog(page)).toContainText(t.preferGroup);
  await expect(dialog(page).locator('.cite-own')).toContainText(t.ownWords);
  await expect(dialog(page).getByRole('button', { name: `${t.copy}: ${t.parenthesis}, ${t.from.work}` })).toBeVisible();
});

test('a quotation that may be from several works is cited through the thesis, with all of them', async ({ page }) => {
  await page.goto('/sitater/tikkende-bomber/');
  const section = page.locator('#siter');
  await expect(section).toContainText(t.oneOfSeveral);
  await expect(section).not.toContainText(t.preferNone);
  await expect(section).toContainText(
    '(Dion, 2019; Monks et al., 2012, referert i [Litteraturoppgave i sykepleie], 2022, avsnitt 5.3.2)',
  );
  await expect(page.locator('.hero-quote')).toContainText('Dion (2019) eller Monks et al. (2012)');
  await page.goto('/studier/dion-2019/');
  const possible = page.locator('section').filter({ hasText: messages.reference.possibleQuotesIntro }).last();
  await expect(possible).toContainText('tikkende bomber');
});

test('a quotation says in each place what the thesis cites there', async ({ page }) => {
  await page.goto('/sitater/normale/');
  const section = page.locator('#siter');
  await expect(section).toContainText(t.sourcesDiffer);
  await expect(section).toContainText(
    '(Skatvedt & Schou, 2010, referert i [Litteraturoppgave i sykepleie], 2022, avsnitt 6.2)',
  );
  await expect(section).toContainText(
    '(Chorlton et al., 2014, referert i [Litteraturoppgave i sykepleie], 2022, avsnitt 5.4.2)',
  );
});

test('words in quotation marks for which the thesis cites nothing are cited from the thesis', async ({ page }) => {
  await page.goto('/sitater/bekrefter/');
  await expect(page.locator('#siter')).toContainText(t.preferNone);
  await expect(page.locator('#siter')).toContainText('([Litteraturoppgave i sykepleie], 2022, avsnitt 6.1)');
});

test('what the thesis itself holds is not offered as the view of a study', async ({ page }) => {
  await page.goto('/temaer/samvaer/siter/#tid-sammen-gir-tillit');
  const finding = page.locator('#tid-sammen-gir-tillit');
  await expect(finding).toBeVisible();
  await expect(finding).toContainText('Det er oppgaven som mener dette, og viser til Vibeto et al. (2019)');
  await expect(finding.getByRole('heading', { name: t.from.work })).toHaveCount(0);
});

test('a finding comes with a reference to build a sentence on', async ({ page }) => {
  await page.goto('/temaer/samvaer/siter/#praktisk-hjelp-bygger-tillit');
  const form = page
    .locator('#praktisk-hjelp-bygger-tillit .cite-form')
    .filter({ has: copyButton(page, t.sentence, t.from.work) });
  await expect(form.locator('.cite-text')).toHaveText(/^\s*[^()]+ \(\d{4}(, s\. \d+)?\)\s*$/);
});

test('a quotation of forty words stands in the line, however many marks stand between them', async ({ page }) => {
  await page.goto('/sitater/vi-lager-mal-sammen/');
  await expect(page.locator('#siter .cite-text').first()).toContainText('«Vi lager');
  await expect(page.locator('#siter blockquote')).toHaveCount(0);
});

test('a reference list says in a line what we completed, and what the thesis has otherwise', async ({ page }) => {
  await page.goto('/referanser/');
  const entry = (name: string) => page.locator('[data-works] li').filter({ has: page.getByRole('link', { name }) });
  await expect(entry('Dion (2019)')).toContainText('Årgang er ikke oppgitt; nummer 2');
  await expect(entry('Brekke et al. (2017)')).toContainText('Fullført av oss; oppgaven har årstall 2017.');
  await expect(entry('Biong & Soggiu (2015)')).toContainText('Fullført av oss; oppgaven har sider 50–60.');
  await expect(entry('Almvik et al. (2011)')).not.toContainText('Fullført');
});

test('a study says what was completed, from where and when, and that the text has another year', async ({ page }) => {
  await page.goto('/studier/brekke-2017/');
  const section = page.locator('#siter');
  await expect(section).toContainText('åpnet 25.11.2026');
  await expect(section).toContainText('årstall 2017');
  await expect(section.getByRole('link', { name: 'mendeley.com' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the citations of a quotation can be read and selected, and no button is shown that cannot work', async ({
    page,
  }) => {
    await page.goto(quotePage);
    await expect(page.locator('#siter').getByText(t.entry).first()).toBeVisible();
    await expect(page.getByRole('button', { name: new RegExp(`^${t.copy}`) })).toHaveCount(0);
  });

  test('a finding leads to its citations and back', async ({ page }) => {
    await page.goto('/temaer/samvaer/#praktisk-hjelp-bygger-tillit');
    await page.locator('#praktisk-hjelp-bygger-tillit').getByRole('link', { name: t.linkFinding }).click();
    await expect(page).toHaveURL(/\/temaer\/samvaer\/siter\/#/);
    const section = page.locator(new URL(page.url()).hash);
    await section.getByRole('link', { name: t.toFinding }).click();
    await expect(page).toHaveURL(/\/temaer\/samvaer\/#/);
  });
});

test('the dialog shows another page without a word from the browser about its policy', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(themePage);
  await openFirstFinding(page);
  await citeLink(page).click();
  await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
  expect(errors).toEqual([]);
});
