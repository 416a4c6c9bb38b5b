import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { messages } from '../fixtures/messages.ts';
import { collections, type Content } from '../../src/schemas/collections.ts';
import type { Vocabulary } from '../../src/schemas/vocabulary.ts';
import { makeContent, makeReview } from '../fixtures/make-content.ts';
import {
  makeFinding,
  makeQuote,
  makeSite,
  makeStudy,
  makeTheme,
  makeTheory,
  makeThesis,
  makeVocabulary,
} from '../fixtures/make-records.ts';
import { makeSmallVocabulary } from '../fixtures/make-vocabularies.ts';
import { builtFolder, runBuild, type BuildResult } from './build-site.ts';
import { findDeadLinks, readSite, type BuiltSite } from './built-site.ts';

/** Builds a review, hands its site over and removes it again. */
async function build(
  content: Content,
  read: (built: BuildResult, site: BuiltSite) => void,
  vocabulary: Vocabulary = makeVocabulary(),
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'belegg-small-'));
  try {
    await writeFile(join(folder, 'site.yaml'), stringify(makeSite()));
    await writeFile(join(folder, 'vocabulary.yaml'), stringify(vocabulary));
    for (const name of collections) {
      await mkdir(join(folder, name));
      for (const [id, record] of content[name])
        await writeFile(join(folder, name, `${id}.yaml`), stringify(record, { aliasDuplicateObjects: false }));
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

test('a review of one side and no poles sets nobody against another, and says what the side says', async () => {
  const content = makeReview({
    studies: {
      'hansen-2020': makeStudy({
        participants: [{ group: 'pupil', count: 9, asWritten: '9 elever' }],
        perspective: 'pupil',
      }),
    },
    themes: { tillit: makeTheme({ findings: [makeFinding({ voice: 'pupil' })] }) },
    quotes: { 'det-tok-lang-tid': makeQuote({ speaker: { role: 'pupil', basis: 'stated' } }) },
    theory: { recovery: makeTheory({ group: null }) },
  });
  await build(
    content,
    (built, site) => {
      expect(built.exitCode, built.output).toBe(0);
      expect(findDeadLinks(site)).toEqual([]);
      const page = (path: string) => site.pageAt(path);
      expect(page('/stemmer/').text).toContain('Én stemme');
      expect(page('/stemmer/').ids).toContain('tillit-pupil');
      expect(page('/').text).toContain('Hva sier elevene?');
      expect(page('/temaer/tillit/').ids).not.toContain('stemme-pupil');
      expect(page('/sitater/').text).toContain('En elev');
      expect(page('/studier/').text).toContain('Elever');
      expect(site.pages.filter(({ root }) => root.querySelector('[data-polarity]')).map(({ path }) => path)).toEqual(
        [],
      );
    },
    makeSmallVocabulary(),
  );
});
