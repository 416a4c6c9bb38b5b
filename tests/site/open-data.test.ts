import { expect, test } from 'vitest';
import { messages } from '../fixtures/messages.ts';
import { readQuotation, readText } from './built-site.ts';
import { site } from './dist.ts';

interface OpenRecord {
  id: string;
  url: string;
  label: string;
  links: Record<string, unknown>;
}

const names = Object.keys(messages.data.describes);
const files = new Map(
  await Promise.all(
    names.map(async (name) => [name, (await site.readJson(`/data/${name}.json`)) as OpenRecord[]] as const),
  ),
);

test('every data file is a list of records with an id, an address, a name and links', () => {
  for (const [name, records] of files) {
    expect(records.length, name).toBeGreaterThan(0);
    for (const { id, url, label, links } of records) {
      expect([typeof id, typeof url, typeof label, typeof links], `${name} ${id}`).toEqual([
        'string',
        'string',
        'string',
        'object',
      ]);
    }
  }
});

test('no two records of a data file have the same id', () => {
  for (const [name, records] of files) {
    expect(new Set(records.map(({ id }) => id)).size, name).toBe(records.length);
  }
});

test('every address in the data leads to a page or an anchor', () => {
  const places = new Set(site.pages.flatMap(({ path, ids }) => [path, ...ids.map((id) => `${path}#${id}`)]));
  const dead = [...files].flatMap(([name, records]) =>
    records.flatMap((record) =>
      [record.url, ...listUrls(record.links)]
        .filter((url) => !places.has(url))
        .map((url) => `${name} ${record.id} → ${url}`),
    ),
  );
  expect(dead).toEqual([]);
});

test('the data page links to every file and counts its records', () => {
  const rows = site.pageAt('/data/').root.querySelectorAll('tr');
  for (const [name, records] of files) {
    const [row] = rows.filter((one) => one.querySelectorAll('a').some((link) => readText(link) === `${name}.json`));
    expect(readText(row!.querySelector('td')!), name).toBe(String(records.length));
  }
});

test('every quotation stands on its page character by character, in its language', () => {
  const quotes = files.get('quotes') as (OpenRecord & { text: string; language: string })[];
  const changed = quotes.filter(({ url, text, language }) => {
    const shown = readQuotation(site.pageAt(url));
    return shown.text !== `«${text}»` || shown.language !== language;
  });
  expect(changed.map(({ url }) => url)).toEqual([]);
});

/** Every `url` inside a value. */
function listUrls(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'url' && typeof item === 'string' ? [item] : listUrls(item),
  );
}
