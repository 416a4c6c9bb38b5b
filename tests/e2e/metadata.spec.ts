import { expect, test } from '@playwright/test';
import { readAttributes, readSite, siteFolder } from './site-files.ts';

const site = await readSite(siteFolder);
const described = site.pages.flatMap(({ path, html }) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => ({
    path,
    data: JSON.parse(json) as Record<string, unknown>,
  })),
);
const pagesBelow = (folder: string) => site.pages.filter(({ path }) => path.startsWith(folder) && path !== folder);
const ownPages = (folder: string) => pagesBelow(folder).filter(({ path }) => path.split('/').length === 4);

test('every page of a work, quotation, concept, theme and thesis, and that of the data, is described once', () => {
  const paths = ['/studier/', '/referanser/', '/sitater/', '/teori/', '/temaer/', '/oppgaver/'].flatMap(ownPages);
  expect(described.map(({ path }) => path).sort()).toEqual([...paths.map(({ path }) => path), '/data/'].sort());
  const kinds = new Set(described.map(({ data }) => data['@type']));
  expect([...kinds]).toEqual(
    expect.arrayContaining(['ScholarlyArticle', 'Quotation', 'DefinedTerm', 'Thesis', 'CollectionPage', 'Dataset']),
  );
});

test('every address in a description leads to a page, an anchor or a file', () => {
  const places = new Set([
    ...site.pages.flatMap(({ path, ids }) => [path, ...ids.map((id) => `${path}#${id}`)]),
    ...site.files,
  ]);
  // A build that knows no host writes paths.
  const { origin } = new URL(String(described.find(({ path }) => path === '/data/')?.data['@id']), 'http://site');
  const dead = described.flatMap(({ path, data }) =>
    listAddresses(data)
      .map((address) => new URL(address, `${origin}${path}`))
      .filter((address) => address.origin === origin && !places.has(`${address.pathname}${address.hash}`))
      .map(({ href }) => `${href} on ${path}`),
  );
  expect(dead).toEqual([]);
});

test('a description of a theme costs a reader little', () => {
  const costly = described.filter(
    ({ path, data }) => path.startsWith('/temaer/') && JSON.stringify(data).length > 4000,
  );
  expect(costly.map(({ path }) => path)).toEqual([]);
});

test('reference managers read a study from its page', async ({ page }) => {
  await page.goto('/studier/topor-2019/');
  const tags = page.locator('meta[name^=citation_]');
  const read = await tags.evaluateAll((metas) =>
    metas.map((meta) => [meta.getAttribute('name'), meta.getAttribute('content')].join(': ')),
  );
  expect(read).toEqual(
    expect.arrayContaining([
      'citation_author: Topor, Alain',
      'citation_journal_title: International Journal of Mental Health and Addiction',
      'citation_firstpage: 374',
      'citation_lastpage: 385',
    ]),
  );
  await expect(page.locator('.Z3988, meta[name^="DC."]')).toHaveCount(0);
});

test('a law, which the tags cannot tell from an article, is read from its page by its COinS', async ({ page }) => {
  await page.goto('/referanser/helsepersonelloven-1999/');
  await expect(page.locator('meta[name^=citation_]')).toHaveCount(0);
  const coins = new URLSearchParams((await page.locator('.Z3988').getAttribute('title')) ?? '');
  expect([coins.get('rft.type'), coins.get('rft.title')]).toEqual(['statute', 'Helsepersonelloven']);
});

test('the lists of studies and works tell reference managers of every work with a title', async ({ request }) => {
  for (const [list, file] of [
    ['/studier/', '/data/studies.csl.json'],
    ['/referanser/', '/data/references.csl.json'],
  ] as const) {
    const html = site.pages.find(({ path }) => path === list)!.html;
    const spans = [...html.matchAll(/<span class="Z3988"[^>]*>/g)].map(([span]) => readAttributes(span, 'title')[0]!);
    const titles = spans.map((title) => {
      const fields = new URLSearchParams(title);
      return fields.get('rft.atitle') ?? fields.get('rft.btitle') ?? fields.get('rft.title');
    });
    const items = (await (await request.get(file)).json()) as { title?: string }[];
    expect(titles.toSorted(), list).toEqual(items.flatMap(({ title }) => title ?? []).toSorted());
    expect(titles.length, list).toBeGreaterThan(0);
  }
});

/** Every address inside a description. */
function listAddresses(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const names = ['@id', 'contentUrl', 'mainEntityOfPage', 'inDefinedTermSet'];
  return Object.entries(value).flatMap(([key, item]) =>
    names.includes(key) && typeof item === 'string' ? [item] : listAddresses(item),
  );
}
