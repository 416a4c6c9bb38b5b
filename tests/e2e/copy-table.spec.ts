import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { messages } from '../fixtures/messages.ts';
import { siteFolder } from '../site/built-site.ts';
import { expect, test } from './test.ts';

const copy = (page: Page) => page.getByRole('button', { name: messages.download.copyTable });

/** What the clipboard holds, as rows of cells: of the HTML, and of the text. */
async function readClipboard(page: Page): Promise<{ html: string[][]; text: string[][]; markup: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    const markup = await read('text/html');
    const table = new DOMParser().parseFromString(markup, 'text/html').querySelector('table');
    const html = [...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
    const text = (await read('text/plain')).split('\r\n').map((line) => line.split('\t'));
    return { html, text, markup };
  });
}

test.describe('where the browser lets us copy', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test('the matrix is copied as it is filtered, as a table and as text with tabs', async ({ page }) => {
    await page.goto('/matrise/?oppgave=recovery');
    await copy(page).click();
    await expect(page.getByText(messages.download.copied)).toBeVisible();
    const { html, text, markup } = await readClipboard(page);
    const [headings, ...rows] = parse(await readFile(join(siteFolder, 'data/tables/matrix.csv')), {
      bom: true,
      delimiter: ';',
    });
    const columns = headings!.flatMap((heading, index) => (heading.endsWith(': påstander') ? [index] : []));
    const shown = rows.filter(([, thesis]) => thesis === 'Recovery-oppgaven');
    for (const row of shown) {
      const cells = columns.flatMap((column) => {
        const [findings, quotes] = [row[column], row[column + 1]];
        if (findings === '0' && quotes === '0') return [];
        return [quotes === '0' ? findings! : `${findings} «${quotes}»`];
      });
      const copied = text.find(([theme]) => theme === row[0]);
      expect(
        copied
          ?.slice(1, -2)
          .filter((cell) => cell !== '–')
          .toSorted(),
        row[0],
      ).toEqual(cells.toSorted());
      expect(html.find(([theme]) => theme === row[0])).toEqual(copied);
    }
    expect(shown.length).toBeGreaterThan(0);
    expect(new Set(text.map((line) => line.length)).size).toBe(1);
    expect(text.flat()).not.toContain('Hemmere');
    expect(markup).toContain(`<caption>${messages.matrix.caption}</caption>`);
  });

  test('the reference list is copied as a table, italics kept and links left out', async ({ page }) => {
    await page.goto('/referanser/');
    const works = await page.locator('[data-works] [data-row]').count();
    await copy(page).click();
    await expect(page.getByText(messages.download.copied)).toBeVisible();
    const { html, text, markup } = await readClipboard(page);
    expect(html.length).toBe(works + 1);
    expect(text[0]).toEqual([
      messages.singular.references,
      messages.download.list,
      messages.download.timesCited,
      messages.reference.claims,
      messages.collections.theory,
    ]);
    const row = html.find(([name]) => name === 'Topor et al. (2019)');
    expect(row?.[1]).toContain('Micro-affirmations and recovery');
    expect(row?.slice(2, 4).every((number) => /^\d+$/.test(number))).toBe(true);
    expect(row).toHaveLength(5);
    expect(markup).toMatch(/<i>[^<]*Journal/i);
    expect(markup).not.toContain('<a');
  });
});

test('where the browser refuses, the table is shown and selected to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.goto('/referanser/');
  await copy(page).click();
  await expect(page.getByText(messages.download.refused)).toBeVisible();
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected).toContain('Topor et al. (2019)');
  await expect(page.locator('copy-table table')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button to copy, and the files can still be taken along', async ({ page }) => {
    await page.goto('/referanser/');
    await expect(copy(page)).toBeHidden();
    await expect(page.getByRole('link', { name: 'BibTeX' })).toHaveAttribute('href', '/data/references.bib');
  });
});
