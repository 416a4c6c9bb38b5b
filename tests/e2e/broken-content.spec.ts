import { expect, test } from '@playwright/test';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite, type BuildResult } from './build-site.ts';

/** Changes to a copy of the review: a file and what is replaced in it. */
type Edit = [file: string, before: string | RegExp, after: string];

const theme = 'themes/hagen-som-klasserom.yaml';

test('a reference to nothing names file, field, value and the nearest id', async () => {
  const result = await buildBroken([[theme, '- bonner-og-ugress', '- bonner-og-ugras']]);
  expectReport(result, 1);
  expect(result.output).toContain(theme);
  expect(result.output).toContain('findings[0].quotes[0]');
  expect(result.output).toContain('«bonner-og-ugras»');
  expect(result.output).toContain('Mente du «bonner-og-ugress»?');
});

test('a link in prose to nothing is found like any other reference', async () => {
  const result = await buildBroken([
    ['theory/handlag.yaml', 'nb: Kunnskap', 'nb: "[[theory/stedsbasert-laring]] Kunnskap'],
  ]);
  expect(result.exitCode).toBe(1);
  const fixed = await buildBroken([
    ['theory/handlag.yaml', 'nb: Kunnskap', 'nb: Se [[theory/stedsbasert-laring]]. Kunnskap'],
  ]);
  expectReport(fixed, 1);
  expect(fixed.output).toContain('Mente du «stedsbasert-laering»?');
});

test('a misspelt value names the values there are', async () => {
  const result = await buildBroken([[theme, 'voice: elev', 'voice: elv']]);
  expectReport(result, 1);
  expect(result.output).toContain('Mente du «elev»?');
});

test('a misspelt field is named', async () => {
  const result = await buildBroken([
    ['studies/solvang-2016.yaml', 'sample: fire-barneskoler', 'sampel: fire-barneskoler'],
  ]);
  expect(result.exitCode).toBe(1);
  expect(result.output).toContain('sampel: er et ukjent felt');
  expect(result.output).toContain('sample: mangler');
});

test('a file that is no YAML is named with its line', async () => {
  const result = await buildBroken([['site.yaml', 'name: Hagebok', 'name: "Hagebok']]);
  expect(result.exitCode).toBe(1);
  expect(result.output).toMatch(/site\.yaml\n {2}.*linje \d+/);
  expect(result.output).not.toMatch(stackTrace);
});

test('mistakes of every sort are listed together', async () => {
  const result = await buildBroken([
    [theme, 'voice: elev', 'voice: elv'],
    ['quotes/bonner-og-ugress.yaml', 'source: solvang-2016', 'source: solvang-2061'],
    ['references/solvang-2016.yaml', 'pages: 38–52', 'pages: 38-52'],
  ]);
  expectReport(result, 3);
  expect(result.output).toContain('«elv»');
  expect(result.output).toContain('Mente du «solvang-2016»?');
  expect(result.output).toContain('«38-52»');
});

test('a file name that cannot be an address is refused with one that can', async () => {
  const folder = await copyReview();
  await rename(join(folder, 'theory/handlag.yaml'), join(folder, 'theory/Håndlag.yaml'));
  const result = await buildFolder(folder);
  expect(result.exitCode).toBe(1);
  expect(result.output).toContain('Mente du «handlag»?');
});

test('a misspelt folder is named', async () => {
  const folder = await copyReview();
  await rename(join(folder, 'quotes'), join(folder, 'qoutes'));
  const result = await buildFolder(folder);
  expect(result.exitCode).toBe(1);
  expect(result.output).toContain('Mente du «quotes»?');
});

test('two findings of one address are refused', async () => {
  const result = await buildBroken([
    [theme, '- id: hendene-husker', '- id: a-vente-er-a-laere'],
    [theme, 'finding: hagen-som-klasserom#a-vente-er-a-laere', 'finding: vaer-og-vind#regn-flytter-timen-inn'],
    ['themes/vaer-og-vind.yaml', '#hendene-husker', '#a-vente-er-a-laere'],
    ['notes/samme-skoler.yaml', '#hendene-husker', '#a-vente-er-a-laere'],
  ]);
  expectReport(result, 1);
  expect(result.output).toContain('er brukt to ganger');
});

test('an empty record and an empty file are refused', async () => {
  const folder = await copyReview();
  await writeFile(join(folder, 'theory/handlag.yaml'), '');
  await writeFile(join(folder, 'quotes/bonner-og-ugress.yaml'), '[]\n');
  const result = await buildFolder(folder);
  expect(result.exitCode).toBe(1);
  expect(result.output).toContain('theory/handlag.yaml');
  expect(result.output).toContain('quotes/bonner-og-ugress.yaml');
  expect(result.output).not.toMatch(stackTrace);
});

test('a content folder that does not exist is refused', async () => {
  const result = await buildSite({
    CONTENT_DIR: join(tmpdir(), 'belegg-finnes-ikke'),
    OUT_DIR: join(tmpdir(), 'belegg-out'),
  });
  expect(result.exitCode).toBe(1);
  expect(result.output).not.toMatch(stackTrace);
});

const stackTrace = /\n\s+at .+:\d+:\d+/;

/** The build failed with one list of so many mistakes. */
function expectReport({ exitCode, output }: BuildResult, mistakes: number): void {
  expect(exitCode, output).toBe(1);
  expect(output.match(/\d+ feil i \d+ fil/g)).toHaveLength(1);
  expect(output).toContain(`${mistakes} feil i`);
  expect(output).not.toMatch(stackTrace);
}

async function buildBroken(edits: Edit[]): Promise<BuildResult> {
  const folder = await copyReview();
  for (const [file, before, after] of edits) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    const broken = text.replace(before, after);
    expect(broken, `${file} holds ${before}`).not.toBe(text);
    await writeFile(path, broken);
  }
  return buildFolder(folder);
}

async function copyReview(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'belegg-broken-'));
  await cp('tests/fixtures/review', folder, { recursive: true });
  return folder;
}

async function buildFolder(folder: string): Promise<BuildResult> {
  try {
    return await buildSite({ CONTENT_DIR: folder, OUT_DIR: join(folder, 'dist') });
  } finally {
    await rm(folder, { recursive: true });
  }
}
