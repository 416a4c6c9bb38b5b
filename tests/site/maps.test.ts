import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readAttributes } from './built-site.ts';
import { site } from './dist.ts';

/** The drawings of a page, each with the list or table that stands beside it. */
function readTwins(root: HTMLElement): { drawn: string[]; listed: Set<string> }[] {
  return root.querySelectorAll('svg[role=group]').map((drawing) => {
    const twin = drawing.closest('.neighbour-map')?.querySelector('details') ?? root.querySelector('main table')!;
    return { drawn: readAttributes(drawing, 'href'), listed: new Set(readAttributes(twin, 'href')) };
  });
}

const twins = site.pages.flatMap(({ path, root }) => readTwins(root).map((twin) => ({ path, ...twin })));

test('every link of a map stands in the list or table beside it', () => {
  expect(twins.length).toBeGreaterThan(100);
  expect(twins.map(({ path }) => path)).toContain('/kart/');
  const missing = twins.flatMap(({ path, drawn, listed }) =>
    drawn.filter((address) => !listed.has(address)).map((address) => `${path} → ${address}`),
  );
  expect(missing).toEqual([]);
});

test('every map has links, and leads to each place once', () => {
  const wrong = twins.filter(({ drawn }) => drawn.length < 2 || new Set(drawn).size !== drawn.length);
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
