import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { messages } from '../fixtures/messages.ts';
import { collections, type Content } from '../../src/schemas/collections.ts';
import { makeContent, makeReview } from '../fixtures/make-content.ts';
import { makeSite, makeThesis } from '../fixtures/make-records.ts';
import { builtFolder, runBuild, type BuildResult } from './build-site.ts';
import { findDeadLinks, readSite, type BuiltSite } from './built-site.ts';

/** Builds a review, hands its site over and removes it again. */
async function build(content: Content, read: (built: BuildResult, site: BuiltSite) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'belegg-small-'));
  try {
    await writeFile(join(folder, 'site.yaml'), stringify(makeSite()));
    for (const name of collections) {
      await mkdir(join(folder, name));
      for (const [id, record] of content[name]) await writeFile(join(folder, name, `${id}.yaml`), stringify(record));
    }
    const dist = join(builtFolder, 'small');
    const built = await runBuild({ CONTENT_DIR: folder, OUT_DIR: dist });
    read(built, await readSite(dist));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const textOf = (site: BuiltSite, path: string) => site.pages.find((page) => page.path === path)?.text;

test('a review of one study and one theme has a matrix of one cell, and no dead link', async () => {
  await build(makeReview(), (built, site) => {
    expect(built.exitCode, built.output).toBe(0);
    expect(findDeadLinks(site)).toEqual([]);
    const matrix = site.pages.find(({ path }) => path === '/matrise/')!;
    expect(matrix.ids.filter((id) => id.includes('--'))).toHaveLength(1);
    expect(textOf(site, '/kart/')).toContain(messages.map.table);
  });
});

test('a review without studies and themes says on each page that nothing is recorded', async () => {
  await build(makeContent({ theses: { oppgaven: makeThesis() } }), (built, site) => {
    expect(built.exitCode, built.output).toBe(0);
    expect(findDeadLinks(site)).toEqual([]);
    expect(textOf(site, '/matrise/')).toContain(messages.matrix.empty);
    for (const path of ['/kart/', '/stemmer/', '/broer/', '/merknader/', '/tall/']) {
      expect(textOf(site, path), path).toContain(messages.nothingYet);
    }
  });
});
