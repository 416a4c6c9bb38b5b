import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { defaultLocale } from '../../src/schemas/languages.ts';
import { previewFile } from '../../src/routes/preview-file.ts';
import { splitSentences } from '../../src/corpus/sentences.ts';
import type { PagePreviews } from '../../src/wording/preview.ts';
import { site } from './dist.ts';

const files = [...site.files].filter((path) => path.startsWith('/glimt/'));
const previews = new Map(
  await Promise.all(files.map(async (path) => [path, (await site.readJson(path)) as PagePreviews] as const)),
);
const all = [...previews].flatMap(([path, page]) =>
  Object.entries(page).map(([anchor, preview]) => ({ name: `${path}#${anchor}`, ...preview })),
);

test('every record page has a file of previews, and every file a page', () => {
  const wanted = site.pages
    .filter(({ root }) => root.querySelector('article.body, #innhold') !== null)
    .flatMap(({ path }) => previewFile('/', path) ?? []);
  expect(files.length).toBeGreaterThan(200);
  expect(files.toSorted()).toEqual([...new Set(wanted)].toSorted());
});

test('every anchor of a preview is on its page, and its links lead somewhere', () => {
  const missing = [...previews].flatMap(([file, page]) => {
    const { ids } = site.pageAt(file.replace('/glimt', '').replace('.json', '/'));
    return Object.keys(page).filter((anchor) => anchor !== '' && !ids.includes(anchor));
  });
  expect(missing).toEqual([]);
  const dead = all.flatMap(({ name, text = '' }) =>
    [...text.matchAll(/href="([^"#?]+)/g)]
      .filter(([, path = '']) => path.startsWith('/') && !site.files.has(`${path}index.html`))
      .map(([, path]) => `${name} → ${path}`),
  );
  expect(dead).toEqual([]);
});

test('a preview is one sentence', () => {
  const long = all.filter(({ text = '' }) => splitSentences(text.replace(/<[^>]+>/g, ''), defaultLocale).length > 1);
  expect(long.map(({ name, text }) => `${name} ${text}`)).toEqual([]);
});

test('a page whose records are many costs at most 9 kB, and half of all files less than 300 bytes', () => {
  const sizes = [...previews.values()].map((page) => brotliCompressSync(JSON.stringify(page)).length);
  sizes.sort((a, b) => a - b);
  expect(sizes.at(-1)).toBeLessThanOrEqual(9000);
  expect(sizes[sizes.length >> 1]).toBeLessThanOrEqual(300);
});

/** A script with those it imports, also on demand. */
async function listScripts(path: string): Promise<string[]> {
  const code = await site.readText(path);
  const imported = [...code.matchAll(/(?:from|import\()["'`]\.\/([^"'`]+\.js)/g)].map(([, name]) => `/_astro/${name}`);
  return [path, ...(await Promise.all(imported.map(listScripts))).flat()];
}

test('the scripts of previews, with all that they import, are at most 3 kB', async () => {
  const first = [...site.files].find((path) => /_astro\/Preview\.astro[^/]*\.js$/.test(path))!;
  const scripts = [...new Set(await listScripts(first))].filter((path) => !path.includes('preload-helper'));
  expect(scripts.some((path) => path.includes('show-preview'))).toBe(true);
  const sizes = await Promise.all(scripts.map(async (path) => brotliCompressSync(await site.readText(path)).length));
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(3000);
});
