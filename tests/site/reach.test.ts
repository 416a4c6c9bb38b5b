import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { site } from './dist.ts';

const MOST = 3;

/** The closed parts that have to be opened before an element can be touched; what is in a summary is seen at once. */
function countFolds(element: HTMLElement): number {
  let folds = 0;
  let inside: HTMLElement | null = element;
  while (inside) {
    const holder: HTMLElement | null = inside.parentNode;
    if (holder?.tagName === 'DETAILS' && inside.tagName !== 'SUMMARY' && !holder.hasAttribute('open')) folds += 1;
    inside = holder;
  }
  return folds;
}

/** The fewest touches from the home page to each page: a link is one, and so is each closed part that it lies in. */
function countTouches(): Map<string, number> {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const touches = new Map([['/', 0]]);
  for (let near = 0; near < MOST; near += 1) {
    for (const [path] of [...touches].filter(([, count]) => count === near)) {
      for (const link of pages.get(path)!.root.querySelectorAll('a[href]')) {
        const { origin, pathname } = new URL(link.getAttribute('href')!, `http://site${path}`);
        if (origin !== 'http://site' || !pages.has(pathname)) continue;
        const count = near + 1 + countFolds(link);
        if (count <= MOST && count < (touches.get(pathname) ?? Infinity)) touches.set(pathname, count);
      }
    }
  }
  return touches;
}

test('every record is reached from the home page in three touches, opening a closed part being one', async () => {
  const touches = countTouches();
  const kinds = [
    'themes',
    'studies',
    'quotes',
    'theory',
    'references',
    'bridges',
    'theses',
    'notes',
    'facts',
    'findings',
  ];
  const records = await Promise.all(
    kinds.map(async (name) => (await site.readJson(`/data/${name}.json`)) as { url: string }[]),
  );
  expect(records.flat().length).toBeGreaterThan(500);
  const far = records.flat().filter(({ url }) => !touches.has(new URL(url, 'http://site').pathname));
  expect(far.map(({ url }) => url)).toEqual([]);
});
