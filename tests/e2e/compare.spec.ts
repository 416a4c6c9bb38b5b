import { defaultLocale } from '../../src/schemas/languages.ts';
import { stripProse } from '../../src/wording/prose.ts';
import { messages } from '../fixtures/messages.ts';
import { readSite, siteFolder } from '../site/built-site.ts';
import { expect, test } from './test.ts';

interface Thesis {
  label: string;
  databases: string[];
  inclusionCriteria: { text: { nb: string } }[];
  method: { kind: string; text: { nb: string } }[];
}

const site = await readSite(siteFolder);
const theses = (await site.readJson('/data/theses.json')) as Thesis[];
const t = messages.thesis;

test.beforeEach(async ({ page }) => {
  await page.goto('/sammenlign/');
  for (const fold of await page.locator('main summary:has(h2)').all()) await fold.click();
});

test('each thesis shows its databases, criteria, appraisal and analysis', async ({ page }) => {
  for (const thesis of theses) {
    const cellOf = (name: string) =>
      page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
        .locator(`td[data-thesis="${thesis.label}"]`);
    const expected = {
      [t.databases]: thesis.databases,
      [t.criteria]: thesis.inclusionCriteria.map(({ text }) => text[defaultLocale]),
      [t.methodKind.appraisal]: thesis.method
        .filter(({ kind }) => kind === 'appraisal')
        .map(({ text }) => text[defaultLocale]),
      [t.methodKind.analysis]: thesis.method
        .filter(({ kind }) => kind === 'analysis')
        .map(({ text }) => text[defaultLocale]),
    };
    for (const [name, texts] of Object.entries(expected)) {
      expect(texts, name).not.toEqual([]);
      for (const text of texts)
        await expect(cellOf(name)).toContainText(stripProse(text).replace(/\s+/g, ' ').slice(0, 40));
    }
    await expect(cellOf(messages.study.country).locator('details')).not.toHaveCount(0);
  }
});

test('the voices stand in the same order in every column', async ({ page }) => {
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: messages.collections.findings, exact: true }) });
  const columns = await row
    .locator('td')
    .evaluateAll((cells) =>
      cells.map((cell) => [...cell.querySelectorAll('li')].map((item) => item.innerText.replace(/\d+/, '').trim())),
    );
  expect(columns[0]!.length).toBeGreaterThan(3);
  for (const column of columns) expect(column).toEqual(columns[0]);
});
