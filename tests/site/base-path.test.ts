import { beforeAll, expect, test } from 'vitest';
import { buildVariant } from './build-site.ts';
import { findDeadLinks, readSite, type BuiltSite } from './built-site.ts';

const base = '/repo/';
let site: BuiltSite;

beforeAll(async () => {
  site = await readSite(await buildVariant('base'), base);
});

test('every link, anchor and loaded file lies under the base and exists', () => {
  expect(site.pages.length).toBeGreaterThan(100);
  expect(findDeadLinks(site)).toEqual([]);
});

test('every address in the data lies under the base', async () => {
  const findings = (await site.readJson(`${base}data/findings.json`)) as { url: string }[];
  expect(findings.filter(({ url }) => !url.startsWith(`${base}temaer/`))).toEqual([]);
});

test('pictures, frames, feeds and canonical addresses lie under the base', async () => {
  const { html } = site.pageAt(`${base}temaer/samvaer/`);
  for (const path of ['temaer/samvaer/', 'deling/temaer/samvaer.png', 'oembed/temaer/samvaer.json', 'feed.xml']) {
    expect(html).toContain(`"${base}${path}"`);
  }
  const frame = (await site.readJson(`${base}oembed/temaer/samvaer.json`)) as { html: string };
  expect(frame.html).toContain(`src="${base}innbygg/temaer/samvaer/"`);
});
