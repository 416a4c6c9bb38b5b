import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { beforeAll, expect, test } from 'vitest';
import { startCommand } from '../fixtures/run-command.ts';
import { buildVariant, variants } from './build-site.ts';
import { findDeadLinks, readSite, type BuiltSite } from './built-site.ts';

const base = '/repo/';
let folder: string;
let site: BuiltSite;

// The review of the fixtures has records that were renamed and corrected.
beforeAll(async () => {
  folder = await buildVariant('former');
  site = await readSite(folder, base);
});

test('a former address asks to be left out of searches and names the present one', () => {
  const page = site.pageAt(`${base}temaer/skolehagen/`);
  expect(page.isHidden).toBe(true);
  expect(page.root.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
    'https://example.org/repo/temaer/hagen-som-klasserom/',
  );
  expect(page.text).toContain('Hagen som klasserom');
});

test('the data of a finding that moved or was taken up lie at its old address', async () => {
  const idAt = async (path: string) =>
    ((await site.readJson(`${base}data/findings/${path}.json`)) as { id: string }).id;
  expect(await idAt('hagen-som-klasserom/mat-fra-bedet')).toBe('kveld-ved-bordet#hjemme-spises-det-som-dyrkes');
  expect(await idAt('hagen-som-klasserom/hagen-ga-laering')).toBe('hagen-som-klasserom#det-elevene-laerte');
});

test('a correction is told in the feeds, with whole addresses', async () => {
  const feed = (await site.readJson(`${base}feed.json`)) as { items: { title: string; url: string }[] };
  expect(feed.items.map(({ url }) => url)).toEqual([
    'https://example.org/repo/temaer/hagen-som-klasserom/#a-vente-er-a-laere',
    'https://example.org/repo/sitater/jord-under-neglene/',
  ]);
  const xml = await site.readText(`${base}feed.xml`);
  expect(xml).toContain('<link>https://example.org/repo/sitater/jord-under-neglene/</link>');
  expect(xml).toContain('Det sto at lærerne lærte å vente.');
});

test('the sitemap names the pages that are found and no others, and robots learn of it', async () => {
  const xml = await site.readText(`${base}sitemap-0.xml`);
  const named = parse(xml).querySelectorAll('loc');
  const found = site.pages.filter(({ isHidden }) => !isHidden);
  expect(named.map(({ text }) => text).sort()).toEqual(found.map(({ path }) => `https://example.org${path}`));
  expect(await site.readText(`${base}robots.txt`)).toContain('Sitemap: https://example.org/repo/sitemap-index.xml');
});

test('pictures, frames and canonical addresses name the site under its base', () => {
  const { html } = site.pageAt(`${base}sitater/jord-under-neglene/`);
  for (const path of [
    'sitater/jord-under-neglene/',
    'deling/sitater/jord-under-neglene.png',
    'oembed/sitater/jord-under-neglene.json',
    'innbygg/sitater/jord-under-neglene/',
  ]) {
    expect(html).toContain(`https://example.org${base}${path}`);
  }
  expect(findDeadLinks(site)).toEqual([]);
});

test('words that change without a correction, and addresses that go, stop the build', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: { build: string } };
  expect(scripts.build).toMatch(/ && node src\/authoring\/permalinks\.ts$/);
  const content = await mkdtemp(join(tmpdir(), 'belegg-changed-'));
  await cp('tests/fixtures/review', content, { recursive: true });
  const memory = join(content, '.permalinks.json');
  const gone = { '/teori/borte/': { since: '2026-11-01' } };
  const changed = { '/sitater/jord-under-neglene/': { since: '2026-11-22', words: '0123456789ab' } };
  await writeFile(memory, JSON.stringify({ ...gone, ...changed }));
  const settings = { ...variants.former, CONTENT_DIR: content, PERMALINKS: memory, OUT_DIR: folder };
  const { status, stderr } = startCommand('permalinks', [], settings);
  await rm(content, { recursive: true });
  expect(status, stderr).toBe(1);
  expect(stderr).toContain('/teori/borte/ er publisert før, men finnes ikke lenger');
  expect(stderr).toContain('quotes/jord-under-neglene.yaml, text: ordene på /sitater/jord-under-neglene/ er endret');
});
