import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pageKinds } from '../e2e/page-kinds.ts';

const folder = fileURLToPath(new URL('../../src/pages/[...locale]', import.meta.url));

/** The routes that readers visit; embedded pages are parts of other sites. */
const routes = globSync('**/*.astro', { cwd: folder })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('innbygg/'))
  .map((file) => `/${file.replace(/(index)?\.astro$/, '/')}`.replace(/\/+$/, '/'));

test.each(routes)('the browser tests visit a page of %s', (route) => {
  const pattern = new RegExp(`^${route.replaceAll('[id]', '[^/]+')}$`);
  expect(pageKinds.map(({ path }) => path)).toContainEqual(expect.stringMatching(pattern));
});
