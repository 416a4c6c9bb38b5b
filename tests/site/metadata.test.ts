import { expect, test } from 'vitest';
import { site } from './dist.ts';

const described = site.pages.flatMap(({ path, root }) =>
  root.querySelectorAll('script[type="application/ld+json"]').map(({ rawText }) => ({
    path,
    data: JSON.parse(rawText) as Record<string, unknown>,
  })),
);
const pagesBelow = (folder: string) =>
  site.pages.filter(({ path, isHidden }) => path.startsWith(folder) && path !== folder && !isHidden);
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

test('reference managers read a study from its page', () => {
  const { root } = site.pageAt('/studier/topor-2019/');
  const tags = root.querySelectorAll('meta[name^=citation_]');
  const read = tags.map((meta) => [meta.getAttribute('name'), meta.getAttribute('content')].join(': '));
  expect(read).toEqual(
    expect.arrayContaining([
      'citation_author: Topor, Alain',
      'citation_journal_title: International Journal of Mental Health and Addiction',
      'citation_firstpage: 374',
      'citation_lastpage: 385',
    ]),
  );
  expect(root.querySelectorAll('.Z3988, meta[name^="DC."]')).toEqual([]);
});

test('a law, which the tags cannot tell from an article, is read from its page by its COinS', () => {
  const { root } = site.pageAt('/referanser/helsepersonelloven-1999/');
  expect(root.querySelectorAll('meta[name^=citation_]')).toEqual([]);
  const coins = new URLSearchParams(root.querySelector('.Z3988')?.getAttribute('title'));
  expect([coins.get('rft.type'), coins.get('rft.title')]).toEqual(['statute', 'Helsepersonelloven']);
});

test('the lists of studies and works tell reference managers of every work with a title', async () => {
  for (const [list, file] of [
    ['/studier/', '/data/studies.csl.json'],
    ['/referanser/', '/data/references.csl.json'],
  ] as const) {
    const spans = site.pageAt(list).root.querySelectorAll('span.Z3988');
    const titles = spans.map((span) => {
      const fields = new URLSearchParams(span.getAttribute('title'));
      return fields.get('rft.atitle') ?? fields.get('rft.btitle') ?? fields.get('rft.title');
    });
    const items = (await site.readJson(file)) as { title?: string }[];
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
