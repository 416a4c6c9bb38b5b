import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readPublishedSite } from '../../../src/permalinks/published-site.ts';
import { makeReview } from '../../fixtures/make-content.ts';
import { makeFolder } from '../../fixtures/make-folder.ts';

const redirect = (target: string) => `<noscript><meta http-equiv="refresh" content="0;url=${target}"></noscript>`;

/** A built site below `/repo/` with the given files. */
async function readFiles(files: Record<string, string>) {
  const folder = await makeFolder();
  const dist = join(folder, 'dist');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), text);
  }
  return readPublishedSite(dist, '/repo/', makeReview());
}

const site = {
  'index.html': '',
  'temaer/tillit/index.html': '<article id="tillit-tar-tid"><span id="tid"></span></article>',
  'temaer/tiltro/index.html': redirect('/repo/temaer/tillit/'),
  'data/quotes.json': '[]',
  'oembed/sitater/x.json': '{}',
  'oembed/temaer/x/y.json': '{}',
  'feed.xml': '',
  'sok/index.json': '',
  'deling/felles.png': '',
  'uten-nett/index.html': '',
};

test('pages, lasting files and places on pages are published, pictures and indexes are not', async () => {
  expect((await readFiles(site)).addresses).toEqual([
    '/',
    '/data/quotes.json',
    '/feed.xml',
    '/merknader/#antallet-mangler',
    '/oembed/sitater/x.json',
    '/oembed/temaer/x/y.json',
    '/tall/#ni-brukere',
    '/temaer/tillit/',
    '/temaer/tillit/#tillit-tar-tid',
    '/temaer/tiltro/',
  ]);
});

test('an anchor is there where its page has it, or the page that one redirects to', async () => {
  const { has } = await readFiles(site);
  expect(has('/temaer/tillit/#tid')).toBe(true);
  expect(has('/temaer/tiltro/#tid')).toBe(true);
  expect(has('/temaer/tillit/#borte')).toBe(false);
  expect(has('/temaer/tiltro/#borte')).toBe(false);
  expect(has('/temaer/borte/#tid')).toBe(false);
});

test('a page or a file that is not built is not there', async () => {
  const { has } = await readFiles(site);
  expect(has('/teori/')).toBe(false);
  expect(has('/data/quotes.csv')).toBe(false);
  expect(has('/feed.xml')).toBe(true);
});
