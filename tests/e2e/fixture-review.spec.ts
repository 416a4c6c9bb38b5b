import { expect, test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messages } from '../fixtures/messages.ts';
import { buildSite } from './build-site.ts';
import { findDeadLinks, readQuotation, readSite, siteFolder, type BuiltSite } from './site-files.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

// One build serves all tests of the file.
test.describe.configure({ mode: 'default' });

interface Named {
  id: string;
  label: string;
}

let folder: string;
let site: BuiltSite;
let server: StaticServer;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await mkdtemp(join(tmpdir(), 'belegg-review-'));
  const { exitCode, output } = await buildSite({ CONTENT_DIR: 'tests/fixtures/review', OUT_DIR: folder });
  expect(exitCode, output).toBe(0);
  site = await readSite(folder);
  server = await serveFolder(folder, '/');
});

test.afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test('another review has every kind of page', () => {
  const paths = site.pages.map(({ path }) => path);
  for (const path of [
    '/',
    '/oppgaver/skolehage/',
    '/temaer/hagen-som-klasserom/',
    '/temaer/vaer-og-vind/',
    '/temaer/hagen-som-klasserom/siter/',
    '/sitater/bonner-og-ugress/',
    '/studier/solvang-2016/',
    '/teori/stedsbasert-laering/',
    '/referanser/harper-1998/',
    '/matrise/',
    '/data/',
    '/om/',
    '/sok/',
    '/leseliste/',
    '/404.html',
  ]) {
    expect(paths).toContain(path);
  }
});

test('every link and anchor of another review exists', () => {
  expect(findDeadLinks(site)).toEqual([]);
});

test('another review names no record of the reviews in content/', async () => {
  const own = await readSite(siteFolder);
  const names = await Promise.all(
    ['theses', 'themes', 'theory', 'studies', 'references', 'quotes', 'bridges', 'notes', 'facts'].map(
      async (name) => (await own.readJson(`/data/${name}.json`)) as Named[],
    ),
  );
  const paths = new Set(own.pages.map(({ path }) => path).filter((path) => /^\/\w+\/[^/]+\/$/.test(path)));
  const shared = site.pages.flatMap(({ path, targets }) =>
    targets.filter((target) => paths.has(target.split('#').at(0) ?? '')).map((target) => `${path} → ${target}`),
  );
  // A word of the interface, such as «Metode», may be the name of a record too.
  const interfaceText = JSON.stringify(messages);
  const tellingNames = names.flat().filter(({ label }) => !containsWord(interfaceText, label));
  const named = site.pages.flatMap(({ path, text }) =>
    tellingNames.filter(({ label }) => containsWord(text, label)).map(({ label }) => `${path} «${label}»`),
  );
  expect([...shared, ...named]).toEqual([]);
});

test('another review says nothing of the subject of the reviews in content/', () => {
  const subject = /recovery|\brus|rop-|sykeple|lidels|relasjon|to oppgaver|mangler litteraturlister/i;
  const wrong = site.pages.flatMap(({ path, text, html }) => {
    const found = subject.exec(text) ?? subject.exec(html.replace(/<(script|style)\b.*?<\/\1>/gs, ''));
    return found ? [`${path} …${found.input.slice(Math.max(0, found.index - 30), found.index + 40)}…`] : [];
  });
  expect(wrong).toEqual([]);
});

test('every page of another review carries its name', () => {
  const wrong = site.pages.filter(({ html }) => !/<title>(?:[^<]* – )?Hagebok<\/title>/.test(html));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('studies of one sample are counted once', () => {
  const theme = site.pages.find(({ path }) => path === '/temaer/hagen-som-klasserom/');
  expect(theme?.text).toContain('2 av 2 studier (1 utvalg)');
});

test('a quotation with markup, doubled spaces and stray accents stands as it was written', () => {
  const page = site.pages.find(({ path }) => path === '/sitater/bonner-og-ugress/');
  expect(readQuotation(page?.html ?? '').text).toBe(
    '«We grew 3 kinds of beans & "lots" of weeds, *and* it´s <b>not</b> my fault…  i waited & waited»',
  );
});

test('what a public record adds to a work of another review is said to be added', () => {
  const { text = '' } = site.pages.find(({ path }) => path === '/studier/solvang-2016/') ?? {};
  expect(text).toContain('Solvang, I. & Eik, P. (2017). Twenty-four pupils & one summer.');
  expect(text).toMatch(
    /Fullført av oss med forfatternavn og DOI fra example\.org ?, example\.com \(åpnet 2\.11\.2026\)/,
  );
  expect(text).toContain('årstall 2016');
});

test('a reader follows a finding of another review to its study and theory', async ({ page }) => {
  await page.goto(server.origin);
  await page.getByRole('main').getByRole('link', { name: 'Hagen som klasserom', exact: true }).first().click();
  const finding = page.locator('#hendene-husker');
  await expect(finding.getByText('Lærere', { exact: true })).toBeVisible();
  await finding.getByRole('link', { name: 'Myrdal et al. (2018)' }).first().click();
  await expect(page.getByText(messages.study.titleUnknown).first()).toBeVisible();
  await page.getByRole('complementary').getByRole('link', { name: 'Håndlag', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Håndlag' })).toBeVisible();
});

test('the matrix of a review of one thesis has no groups and can be turned', async ({ page }) => {
  await page.goto(`${server.origin}/matrise/`);
  const table = page.getByRole('table').first();
  const vacant = table.getByRole('row').filter({ has: page.getByRole('link', { name: 'Vær og vind', exact: true }) });
  await expect(vacant.getByRole('cell', { name: messages.matrix.gapShort })).toHaveCount(2);
  await page.getByRole('checkbox', { name: messages.matrix.turn }).check();
  await expect(table.getByRole('columnheader', { name: 'Vær og vind' })).toBeVisible();
  await expect(table.getByRole('rowheader', { name: 'Myrdal et al. (2018)' })).toBeVisible();
});

test('search finds the records of another review', async ({ page }) => {
  await page.goto(`${server.origin}/sok/?q=gulrot`);
  await expect(page.locator('[data-results] > li').first()).toHaveAttribute('data-id', 'jord-under-neglene');
});

/** Whether a text holds some words, not as a part of longer words. */
function containsWord(text: string, words: string): boolean {
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${pattern}(?![\\p{L}\\p{N}-])`, 'iu').test(text);
}
