import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { reportProblems } from '../../src/content/report-problems.ts';
import { builtFolder, runBuild } from './build-site.ts';

/** Changes to a copy of the review: a file and what is replaced in it. */
type Edit = [file: string, before: string | RegExp, after: string];

const theme = 'themes/hagen-som-klasserom.yaml';

test('a build of a folder with mistakes stops with one list of them', async () => {
  const folder = await copyReview([[theme, '- bonner-og-ugress', '- bonner-og-ugras']]);
  const { exitCode, output } = await runBuild({ CONTENT_DIR: folder, OUT_DIR: join(builtFolder, 'broken') });
  expect(exitCode, output).toBe(1);
  expect(output.match(/\d+ feil i \d+ fil/g)).toEqual(['1 feil i 1 fil']);
  expect(output).toContain('«bonner-og-ugras»');
  expect(output).not.toMatch(/\n\s+at .+:\d+:\d+/);
});

test('a reference to nothing names file, field, value and the nearest id', async () => {
  const result = await reportBroken([[theme, '- bonner-og-ugress', '- bonner-og-ugras']]);
  expect(result).toContain('1 feil i');
  expect(result).toContain(theme);
  expect(result).toContain('findings[0].quotes[0]');
  expect(result).toContain('«bonner-og-ugras»');
  expect(result).toContain('Mente du «bonner-og-ugress»?');
});

test('a link in prose to nothing is found like any other reference', async () => {
  const result = await reportBroken([
    ['theory/handlag.yaml', 'nb: Håndlag er', 'nb: "[[theory/stedsbasert-laring]] Håndlag er'],
  ]);
  expect(result).not.toBe('');
  const fixed = await reportBroken([
    ['theory/handlag.yaml', 'nb: Håndlag er', 'nb: Håndlag, se [[theory/stedsbasert-laring]], er'],
  ]);
  expect(fixed).toContain('1 feil i');
  expect(fixed).toContain('Mente du «stedsbasert-laering»?');
});

test('a misspelt value names the values there are', async () => {
  const result = await reportBroken([[theme, 'voice: elev', 'voice: elv']]);
  expect(result).toContain('1 feil i');
  expect(result).toContain('Mente du «elev»?');
});

test('a misspelt field is named', async () => {
  const result = await reportBroken([
    ['studies/solvang-2016.yaml', 'sample: fire-barneskoler', 'sampel: fire-barneskoler'],
  ]);
  expect(result).not.toBe('');
  expect(result).toContain('sampel: er et ukjent felt');
  expect(result).toContain('sample: mangler');
});

test('a file that is no YAML is named with its line', async () => {
  const result = await reportBroken([['site.yaml', 'name: Hagebok', 'name: "Hagebok']]);
  expect(result).not.toBe('');
  expect(result).toMatch(/site\.yaml\n {2}.*linje \d+/);
});

test('mistakes of every sort are listed together', async () => {
  const result = await reportBroken([
    [theme, 'voice: elev', 'voice: elv'],
    ['quotes/bonner-og-ugress.yaml', 'source: solvang-2016', 'source: solvang-2061'],
    ['references/solvang-2016.yaml', 'pages: 38–52', 'pages: 38-52'],
  ]);
  expect(result).toContain('3 feil i');
  expect(result).toContain('«elv»');
  expect(result).toContain('Mente du «solvang-2016»?');
  expect(result).toContain('«38-52»');
});

test('a file name that cannot be an address is refused with one that can', async () => {
  const folder = await copyReview();
  await rename(join(folder, 'theory/handlag.yaml'), join(folder, 'theory/Håndlag.yaml'));
  const result = await report(folder);
  expect(result).not.toBe('');
  expect(result).toContain('Mente du «handlag»?');
});

test('a misspelt folder is named', async () => {
  const folder = await copyReview();
  await rename(join(folder, 'quotes'), join(folder, 'qoutes'));
  const result = await report(folder);
  expect(result).not.toBe('');
  expect(result).toContain('Mente du «quotes»?');
});

test('two findings of one address are refused', async () => {
  const result = await reportBroken([
    [theme, '- id: hendene-husker', '- id: a-vente-er-a-laere'],
    [theme, 'finding: hagen-som-klasserom#a-vente-er-a-laere', 'finding: vaer-og-vind#regn-flytter-timen-inn'],
    ['themes/vaer-og-vind.yaml', '#hendene-husker', '#a-vente-er-a-laere'],
    ['notes/samme-skoler.yaml', '#hendene-husker', '#a-vente-er-a-laere'],
  ]);
  // The group that held the other one misses it.
  expect(result).toContain('2 feil i 1 fil');
  expect(result).toContain('er brukt to ganger');
});

test('an empty record and an empty file are refused', async () => {
  const folder = await copyReview();
  await writeFile(join(folder, 'theory/handlag.yaml'), '');
  await writeFile(join(folder, 'quotes/bonner-og-ugress.yaml'), '[]\n');
  const result = await report(folder);
  expect(result).not.toBe('');
  expect(result).toContain('theory/handlag.yaml');
  expect(result).toContain('quotes/bonner-og-ugress.yaml');
});

test('a content folder that does not exist is refused', async () => {
  const result = await report(join(tmpdir(), 'belegg-finnes-ikke'));
  expect(result).toContain('site.yaml');
});

/** What the check before a build says of a copy of the review with some changes. */
async function reportBroken(edits: Edit[]): Promise<string> {
  return report(await copyReview(edits));
}

/** What the check before a build says of a folder; empty where it lets the build go on. */
async function report(folder: string): Promise<string> {
  const result = await readContent(folder);
  return 'problems' in result ? reportProblems(result.problems) : '';
}

/** A copy of the review, removed when the test ends. */
async function copyReview(edits: Edit[] = []): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'belegg-broken-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp('tests/fixtures/review', folder, { recursive: true });
  for (const [file, before, after] of edits) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    const broken = text.replace(before, after);
    expect(broken, `${file} holds ${before}`).not.toBe(text);
    await writeFile(path, broken);
  }
  return folder;
}
