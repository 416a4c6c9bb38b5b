import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { defaultLocale } from '../../src/schemas/languages.ts';
import { siteFolder } from './built-site.ts';
import { site } from './dist.ts';

interface Rss {
  rss: { channel: { item: { title: string; guid: string; pubDate: string }[] } };
}

const framed = site.pages.filter(({ path }) => path.startsWith('/innbygg/'));
const framedGroups = framed.filter(({ path }) => /^\/innbygg\/temaer\/[^/]+\/[^/]+\/$/.test(path));

test('every page that is found names a picture that exists, with its size and what it says', () => {
  const shown = site.pages.filter((page) => page.readMeta('og:title') !== undefined);
  expect(shown.length).toBeGreaterThan(300);
  const wrong = shown.filter(
    (page) => !site.files.has(page.readMeta('og:image') ?? '') || !page.readMeta('og:image:alt'),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every picture is a PNG of 1200 × 630 that takes no more than 40 kB', async () => {
  const pictures = [...site.files].filter((path) => path.startsWith('/deling/'));
  expect(pictures.length).toBeGreaterThan(300);
  for (const path of pictures) {
    const bytes = await readFile(`${siteFolder}${path}`);
    expect(bytes.subarray(1, 4).toString(), path).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([1200, 630]);
    expect(bytes.length, path).toBeLessThanOrEqual(40_000);
  }
});

test('a build that knows no site names no host in any address', () => {
  const made = site.pages.filter(({ html }) => /localhost|site\.invalid/.test(html));
  expect(made.map(({ path }) => path)).toEqual([]);
});

test('every quotation and theme can be framed, and says so to sites that ask', async () => {
  const shareable = site.pages.filter(({ path }) => /^\/(sitater|temaer)\/[^/]+\/$/.test(path));
  expect(shareable).toHaveLength(framed.length - framedGroups.length);
  for (const { path, root } of shareable) {
    const href = root.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? '';
    const answer = (await site.readJson(href)) as Record<string, string | number>;
    expect(answer, path).toMatchObject({ version: '1.0', type: 'rich', width: 600, thumbnail_width: 1200 });
    const frame = parse(String(answer['html'])).querySelector('iframe')?.getAttribute('src');
    expect(framed.map((page) => page.path)).toContain(frame);
    expect(site.files.has(String(answer['thumbnail_url'])), path).toBe(true);
  }
});

test('every group of findings can be framed, and tells sites that ask for it', async () => {
  const groups = (await site.readJson('/data/groups.json')) as unknown[];
  expect(framedGroups).toHaveLength(groups.length);
  for (const { path } of framedGroups) {
    const address = path.replace('/innbygg', '/oembed').replace(/\/$/, '.json');
    const answer = (await site.readJson(address)) as Record<string, string | number>;
    expect(answer, path).toMatchObject({ version: '1.0', type: 'rich', width: 600, thumbnail_width: 1200 });
    expect(parse(String(answer['html'])).querySelector('iframe')?.getAttribute('src')).toBe(path);
    expect(site.files.has(String(answer['thumbnail_url'])), path).toBe(true);
  }
});

test('a framed page is small, asks to be left out of searches, and leads back to what it shows', () => {
  for (const { path, html, isHidden, targets } of framed) {
    expect(gzipSync(html).length, path).toBeLessThanOrEqual(4096);
    expect(isHidden, path).toBe(true);
    // A group stands on the page of its theme.
    const shown = path.replace('/innbygg', '').replace(/(?<=^\/temaer\/[^/]+\/)([^/]+)\/$/, '#$1');
    expect(targets, path).toContain(shown);
  }
});

test('the feeds parse, tell the same, and are named on every page', async () => {
  const { items, ...feed } = (await site.readJson('/feed.json')) as { items: { id: string; title: string }[] };
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: defaultLocale,
    feed_url: '/feed.json',
  });
  expect(items.length).toBeGreaterThan(0);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const xml = await site.readText('/feed.xml');
  // Refuses what is not well formed.
  const { rss } = new XMLParser({ isArray: (name) => name === 'item' }).parse(xml, true) as Rss;
  expect(rss.channel.item.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
  expect(rss.channel.item.map(({ guid }) => guid)).toEqual(items.map(({ id }) => id));
  expect(rss.channel.item.map(({ pubDate }) => Date.parse(pubDate))).not.toContain(NaN);
  const silent = site.pages.filter(
    ({ root }) => root.querySelector('.site-header') && !root.querySelector('[type="application/rss+xml"]'),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('robots may read everything, and learn of no sitemap where there is none', async () => {
  expect(await site.readText('/robots.txt')).toBe('User-agent: *\nAllow: /\n');
  expect([...site.files].filter((path) => path.includes('sitemap'))).toEqual([]);
});
