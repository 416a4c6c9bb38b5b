import type { Page } from '@playwright/test';
import { messages } from '../fixtures/messages.ts';
import { expect, test } from './test.ts';

/** Copies an element as a reader does who selects it. */
async function copySelected(page: Page, selector: string): Promise<string> {
  await page.evaluate((selected) => getSelection()?.selectAllChildren(document.querySelector(selected)!), selector);
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

const labels = [
  '¶',
  messages.theme.ask,
  messages.quote.read,
  messages.cite.link,
  messages.cite.copyInText,
  messages.readingList.add,
];

for (const [name, address, selector] of [
  ['a theme', '/temaer/samvaer/?detaljer=alle', 'article.body'],
  ['a study', '/studier/brekke-2017/', 'main'],
  ['a quotation', '/sitater/godt-samspill/', '.hero-quote'],
  ['the notes', '/merknader/', 'main'],
] as const) {
  test(`selected text of ${name} is copied without the labels of buttons and «¶»`, async ({ page }) => {
    await page.goto(address);
    const lines = (await copySelected(page, selector)).split('\n').map((line) => line.trim());
    expect(lines.join(' ').length).toBeGreaterThan(50);
    expect(lines.filter((line) => labels.some((label) => line === label || line.endsWith(` ${label}`)))).toEqual([]);
    expect(lines.join('')).not.toContain('¶');
  });
}

test('the text that a button copies can be selected by hand too', async ({ page }) => {
  await page.goto('/sitater/godt-samspill/');
  expect(await copySelected(page, '[data-copy-text]')).toMatch(/^«.+» \(.+\)$/s);
});
