import { defaultLocale } from '../../src/schemas/languages.ts';
import type { Page } from '@playwright/test';
import { count, fill } from '../../src/wording/fill.ts';
import { messages } from '../fixtures/messages.ts';
import { readSite, siteFolder } from '../site/built-site.ts';
import { expect, test } from './test.ts';

interface Study {
  id: string;
  url: string;
  label: string;
  thesis: string;
  country: string | null;
  sample: string;
}

interface Theme {
  id: string;
  label: string;
  thesis: string;
  polarity: string | null;
}

interface Finding {
  id: string;
  url: string;
  theory: string[];
  evidence: { source: string }[];
}

const site = await readSite(siteFolder);
const readRecords = async <R>(name: string) => (await site.readJson(`/data/${name}.json`)) as R[];
const themes = await readRecords<Theme>('themes');
const studies = await readRecords<Study>('studies');
const findings = await readRecords<Finding>('findings');
const samplesOf = (some: readonly Study[]) => new Set(some.map(({ sample }) => sample)).size;
const themeOf = ({ id }: Finding) => id.split('#')[0];
const cites = ({ evidence }: Finding, studyId: string) => evidence.some(({ source }) => source === studyId);

/** The theme and the study that share the most findings. */
const [theme, study] = themes
  .flatMap((row) => studies.map((column) => [row, column] as const))
  .toSorted((a, b) => countFindings(...b) - countFindings(...a))[0]!;
const anchor = `${theme.id}--${study.id}`;

function countFindings(row: Theme, column: Study): number {
  return findings.filter((finding) => themeOf(finding) === row.id && cites(finding, column.id)).length;
}

const table = (page: Page) => page.getByRole('table').first();
const choice = (page: Page, name: keyof typeof messages.matrix.filterBy) =>
  page.getByRole('combobox', { name: messages.matrix.filterBy[name], exact: true });
const openFilters = (page: Page) => page.locator('evidence-matrix .filters > summary').click();
const openTheory = (page: Page) => page.getByText(messages.matrix.theory, { exact: true }).click();
const rowHeads = (page: Page) =>
  table(page)
    .locator('tbody')
    .getByRole('rowheader')
    .filter({ has: page.getByRole('link') });
const columnHeads = (page: Page) =>
  table(page)
    .getByRole('columnheader')
    .filter({ has: page.getByRole('link') });
const cellLink = (page: Page) => table(page).locator(`a[href="#${anchor}"]`);
const dialog = (page: Page) => page.getByRole('dialog', { name: `${theme.label}: ${study.label}` });
const shownMessage = (rows: readonly Theme[], columns: readonly Study[]) =>
  fill(messages.matrix.shown, {
    themes: rows.length,
    allThemes: themes.length,
    studies: columns.length,
    allStudies: studies.length,
    samples: samplesOf(columns),
  });

test('every theme heads a row and every study a column; studies of one sample count once', async ({ page }) => {
  await page.goto('/matrise/');
  await expect(rowHeads(page)).toHaveCount(themes.length);
  await expect(columnHeads(page)).toHaveCount(studies.length);
  expect(samplesOf(studies)).toBeLessThan(studies.length);
  await expect(page.locator('evidence-matrix').getByRole('status').first()).toHaveText(shownMessage(themes, studies));
});

test('a filter leaves what fits, counts it and stands in the address', async ({ page }) => {
  const { thesis } = theme;
  await page.goto('/matrise/');
  await openFilters(page);
  await choice(page, 'oppgave').selectOption(thesis);
  const rows = themes.filter((record) => record.thesis === thesis);
  const columns = studies.filter((record) => record.thesis === thesis);
  await expect(rowHeads(page)).toHaveCount(rows.length);
  await expect(columnHeads(page)).toHaveCount(columns.length);
  await expect(page.locator('evidence-matrix').getByRole('status').first()).toHaveText(shownMessage(rows, columns));
  await expect(page).toHaveURL(`/matrise/?oppgave=${thesis}`);
});

test('sums follow the filter', async ({ page }) => {
  await page.goto('/matrise/?land=NO');
  const shown = studies.filter(({ country }) => country === 'NO');
  const expected = findings.filter(
    (finding) => themeOf(finding) === theme.id && shown.some(({ id }) => cites(finding, id)),
  );
  expect(expected.length).toBeLessThan(
    findings.filter((finding) => themeOf(finding) === theme.id && studies.some(({ id }) => cites(finding, id))).length,
  );
  const row = table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: theme.label, exact: true }) });
  const total = row.locator('[data-total="findings"]');
  await expect(total).toHaveText(String(expected.length));
  const asked = new URL((await total.getAttribute('href')) ?? '', 'http://site').searchParams.getAll('studie');
  expect(asked.every((id) => shown.some((record) => record.id === id))).toBe(true);
});

test('a sum leads to the search, which finds just as many', async ({ page }) => {
  await page.goto('/matrise/');
  for (const kind of ['findings', 'quotes']) {
    const total = table(page).locator(`[data-corner="rows"] [data-total="${kind}"]`);
    const sum = (await total.innerText()).replace(/\D/g, '');
    await total.click();
    await expect(page.getByText(`${sum} treff`, { exact: true }).first()).toBeVisible();
    await page.goBack();
  }
});

test('an address restores filters, order and turning', async ({ page }) => {
  await page.goto('/matrise/?retning=hemmer&kolonner=navn&snu=1');
  await openFilters(page);
  await expect(choice(page, 'retning')).toHaveValue('hemmer');
  await expect(page.getByRole('checkbox', { name: messages.matrix.turn })).toBeChecked();
  await expect(columnHeads(page)).toHaveCount(themes.filter(({ polarity }) => polarity === 'hemmer').length);
  const names = await rowHeads(page).allInnerTexts();
  expect(names.length).toBeGreaterThan(1);
  expect(names).toEqual(names.toSorted(new Intl.Collator(defaultLocale).compare));
  await expect(page.getByRole('alert')).toBeHidden();
});

test('the theme with the most evidence comes first when asked for', async ({ page }) => {
  await page.goto(`/matrise/?oppgave=${theme.thesis}&rader=belegg`);
  await expect(table(page).locator('tbody').getByRole('row')).not.toHaveCount(0);
  const sums = await table(page)
    .locator('tbody [data-margin="rows"]')
    .evaluateAll((cells) =>
      cells.map((cell) => (cell.textContent.match(/\d+/g) ?? []).reduce((sum, n) => sum + Number(n), 0)),
    );
  expect(sums).toEqual(sums.toSorted((a, b) => b - a));
});

test('turning makes rows of the studies and back, and keeps every cell', async ({ page }) => {
  await page.goto('/matrise/');
  await openFilters(page);
  const before = (await table(page).locator('[data-cell]').allTextContents()).toSorted();
  await page.getByRole('checkbox', { name: messages.matrix.turn }).focus();
  await page.keyboard.press('Space');
  await expect(rowHeads(page)).toHaveCount(studies.length);
  await expect(columnHeads(page)).toHaveCount(themes.length);
  await expect(page).toHaveURL('/matrise/?snu=1');
  expect((await table(page).locator('[data-cell]').allTextContents()).toSorted()).toEqual(before);
  await page.keyboard.press('Space');
  await expect(rowHeads(page)).toHaveCount(themes.length);
  await expect(page).toHaveURL('/matrise/');
});

test('every row of the table has the same number of cells, turned or not', async ({ page }) => {
  for (const query of ['', '?snu=1', '?land=NO', '?retning=hemmer&snu=1']) {
    await page.goto(`/matrise/${query}`);
    const widths = await table(page).evaluate((element: HTMLTableElement) =>
      [...element.tBodies, element.tFoot!].flatMap(({ rows }) =>
        [...rows].map((row) => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0)),
      ),
    );
    expect(new Set(widths).size, query).toBe(1);
  }
});

test('a cell opens by keyboard, gets an address, and closing gives the focus back', async ({ page }) => {
  await page.goto('/matrise/');
  await cellLink(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await expect(page).toHaveURL(`/matrise/#${anchor}`);
  await expect(dialog(page).locator('a[data-finding]')).toHaveCount(countFindings(theme, study));
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(cellLink(page)).toBeFocused();
  await expect(page).toHaveURL('/matrise/');
});

test('the address of a cell opens it, and going back closes it', async ({ page }) => {
  await page.goto(`/matrise/?snu=1#${anchor}`);
  await expect(dialog(page)).toBeVisible();
  await page.getByRole('button', { name: messages.matrix.close }).click();
  await expect(page).toHaveURL('/matrise/?snu=1');
  await cellLink(page).click();
  await expect(dialog(page)).toBeVisible();
  await page.goBack();
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL('/matrise/?snu=1');
});

test('unknown filters, values and cells are named and left out', async ({ page }) => {
  await page.goto('/matrise/?land=XX&farge=bla&retning=hemmer#finnes--ikke');
  await openFilters(page);
  const warning = page.getByRole('alert');
  await expect(warning).toContainText('«XX»');
  await expect(warning).toContainText('«farge»');
  await expect(warning).toContainText(fill(messages.matrix.unknownCell, { cell: 'finnes--ikke' }));
  await expect(rowHeads(page)).toHaveCount(themes.filter(({ polarity }) => polarity === 'hemmer').length);
  await choice(page, 'retning').selectOption('fremmer');
  await expect(warning).toBeHidden();
  await expect(page).toHaveURL('/matrise/?retning=fremmer');
});

test('a cell that a filter leaves out is named, until the filter goes', async ({ page }) => {
  const country = studies.find((other) => other.country !== study.country)!.country!;
  await page.goto(`/matrise/?land=${country}#${anchor}`);
  await openFilters(page);
  const warning = page.getByRole('alert');
  await expect(warning).toHaveText(fill(messages.matrix.hiddenCell, { cell: `${theme.label}: ${study.label}` }));
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: messages.filter.clear }).click();
  await expect(warning).toBeHidden();
});

test('the heads of both tables stay in view while their rows pass', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/matrise/');
  await openTheory(page);
  for (const part of await page.getByRole('table').all()) {
    await part.locator('tfoot').evaluate((foot) => foot.scrollIntoView({ block: 'end' }));
    await page.evaluate(() => scrollBy(0, -20));
    await part
      .locator('tbody tr')
      .last()
      .evaluate((row) => row.scrollIntoView({ block: 'center' }));
    const box = (await part.locator('thead').boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThan(900);
  }
});

test('choices that leave nothing say so, and reset shows everything', async ({ page }) => {
  await page.goto('/matrise/?land=US&perspektiv=staff');
  await openFilters(page);
  await expect(page.locator('evidence-matrix').getByRole('status').first()).toHaveText(messages.matrix.none);
  await expect(table(page).locator('[data-cell]')).toHaveCount(0);
  await page.getByRole('button', { name: messages.filter.clear }).click();
  await expect(rowHeads(page)).toHaveCount(themes.length);
  await expect(page).toHaveURL('/matrise/');
});

for (const query of [
  '?land=%E0%A4%A',
  '?sted=<script>alert(1)</script>',
  '?=&&==',
  '#%E0--%A4',
  `?land=${'a'.repeat(6000)}`,
]) {
  test(`the address ${query.slice(0, 30)} leaves the matrix whole`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('dialog', (opened) => errors.push(opened.message()));
    await page.goto(`/matrise/${query}`);
    await expect(rowHeads(page)).toHaveCount(themes.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(errors).toEqual([]);
  });
}

test('on a phone the list stands for the table, and the address of a cell opens it there', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/matrise/?oppgave=${theme.thesis}#${anchor}`);
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.locator(`[id="${anchor}"]`)).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(
    themes.filter(({ thesis }) => thesis === theme.thesis).length,
  );
});

test('on a phone each theme says its sums and samples, of what the filter leaves', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const country of [null, 'NO']) {
    await page.goto(country === null ? '/matrise/' : `/matrise/?land=${country}`);
    for (const { id } of themes) {
      const shown = studies.filter((record) => country === null || record.country === country);
      const own = findings.filter((finding) => themeOf(finding) === id);
      const carrying = shown.filter((record) => own.some((finding) => cites(finding, record.id)));
      const section = page.locator('[data-row]').filter({ has: page.locator(`[id="tema-${id}"]`) });
      if (!(await section.isVisible())) continue;
      const counted = own.filter((finding) => shown.some((record) => cites(finding, record.id))).length;
      const total = section.locator('[data-total="findings"]');
      if (counted === 0) await expect(total).toBeHidden();
      else await expect(total).toHaveText(count(messages.counts.findings, counted));
      await expect(section.locator('[data-sampled]')).toHaveText(
        fill(messages.matrix.samples, { studies: carrying.length, samples: samplesOf(carrying) }),
      );
    }
  }
});

test('on a phone the footer of the theory table has one rule above it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/matrise/');
  await openTheory(page);
  const foot = page.getByRole('table').locator('tfoot tr');
  const ruleOf = (element: Element) => getComputedStyle(element).borderTopWidth;
  expect(await foot.evaluate(ruleOf)).toBe('1px');
  expect(
    new Set(await foot.locator('th, td').evaluateAll((cells) => cells.map((c) => getComputedStyle(c).borderTopWidth))),
  ).toEqual(new Set(['0px']));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a cell leads to its findings in the list', async ({ page }) => {
    await page.goto('/matrise/');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await cellLink(page).click();
    await expect(page).toHaveURL(`/matrise/#${anchor}`);
    const content = page.locator(`[id="${anchor}"]`);
    await expect(content).toBeVisible();
    await expect(content.locator('a[data-finding]')).toHaveCount(countFindings(theme, study));
    const first = content.locator('a[data-finding]').first();
    const address = (await first.getAttribute('href')) ?? '';
    await first.click();
    await expect(page).toHaveURL(address);
  });

  test('each cell counts the findings it lists, and these are the ones that cite the study', async ({ page }) => {
    await page.goto('/matrise/');
    const cells = await table(page)
      .locator('[data-cell] a')
      .evaluateAll((links) =>
        links.map((link) => {
          const id = link.getAttribute('href')?.slice(1) ?? '';
          const listed = [...(document.getElementById(id)?.querySelectorAll('a[data-finding]') ?? [])];
          const words = link.querySelector('.visually-hidden')?.textContent ?? '';
          return {
            id,
            counted: Number(/(\d+) påstand/.exec(words)?.[1] ?? 0),
            quoted: Number(/(\d+) sitat/.exec(words)?.[1] ?? 0),
            quotes: document.getElementById(id)?.querySelectorAll('blockquote').length,
            listed: listed.map((finding) => finding.getAttribute('href')),
          };
        }),
      );
    for (const { id, counted, quoted, quotes, listed } of cells) {
      const [themeId, studyId = ''] = id.split('--');
      const expected = findings.filter((finding) => themeOf(finding) === themeId && cites(finding, studyId));
      expect(listed.toSorted(), id).toEqual(expected.map(({ url }) => url).toSorted());
      expect(counted, id).toBe(expected.length);
      expect(quoted, id).toBe(quotes);
    }
    const pairs = findings.flatMap((finding) =>
      studies.filter(({ id }) => cites(finding, id)).map(({ id }) => `${themeOf(finding)}--${id}`),
    );
    expect(
      cells
        .filter(({ counted }) => counted > 0)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([...new Set(pairs)].toSorted());
  });

  test('each sum is what it asks the search for', async ({ page }) => {
    await page.goto('/matrise/');
    const sums = await table(page)
      .locator('[data-total="findings"]')
      .evaluateAll((links) =>
        links.map((link) => [(link as HTMLAnchorElement).search, Number(link.textContent)] as const),
      );
    expect(sums).toHaveLength(themes.length + studies.length + 1);
    for (const [query, sum] of sums) {
      const asked = new URLSearchParams(query);
      expect(asked.get('kind')).toBe('findings');
      const matching = findings.filter(
        (finding) =>
          asked.getAll('tema').includes(themeOf(finding) ?? '') &&
          asked.getAll('studie').some((id) => cites(finding, id)),
      );
      expect(sum, query).toBe(matching.length);
    }
  });
});

test('on paper the tables stand without controls and fit the page', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/matrise/');
  await expect(page.getByRole('table')).toHaveCount(2);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: messages.matrix.list })).toBeHidden();
  for (const part of await page.getByRole('table').all()) {
    expect(await part.evaluate((element) => element.getBoundingClientRect().right <= innerWidth)).toBe(true);
  }
});
