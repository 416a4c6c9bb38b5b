import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { verifySources } from '../../../src/authoring/verify-sources.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { makeFolder } from '../../fixtures/make-folder.ts';
import { makeReference } from '../../fixtures/make-records.ts';
import { runCommand, startCommand } from '../../fixtures/run-command.ts';

const text = `1 Avsnitt 1
Hva skaper tillit?
2.1 Avsnitt 2.1
Studier fra Norge med 9 brukere.
4.1 Avsnitt 4.1
«Det tok lang tid før jeg stolte på henne» (Hansen, 2020, s. 12).
5.1 Avsnitt 5.1
Slutt.
`;
const citation = { thesis: 'oppgaven', section: '4.1', locator: 's. 12', asWritten: 'Hansen, 2020, s. 12' };
const sound = { 'references/hansen-2020.yaml': makeReference({ citations: [citation] }) };

/** A temporary folder with source texts, removed when the test ends. */
async function makeTexts(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'belegg-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

/** Compares a content folder with the texts of another. */
const verify = (args: string[], content: string, today = '2026-11-30') =>
  runCommand(() => verifySources(args, content, today));

test('sound content passes with a table', async () => {
  const { status, stdout, stderr } = await verify([await makeTexts({ 'oppgave.txt': text })], await makeFolder(sound));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/sitatenes ordlyd +1 +1 +0 +0\n/);
  expect(stdout).toContain('Ingen mangler.');
});

test('gaps are listed on standard error and fail the command', async () => {
  const texts = await makeTexts({ 'oppgave.txt': text });
  const run = startCommand('verify-sources', [texts], { CONTENT_DIR: await makeFolder() });
  const { status, stdout, stderr } = run;
  expect(status).toBe(1);
  expect(stdout).toContain('Oppgaven «oppgaven» (oppgave.txt)');
  expect(stderr).toMatch(
    /linje 6 \(del 4\.1\) «Hansen, 2020, s\. 12»: references\/hansen-2020\.yaml mangler den[^]*\d feil i 2 filer\.\n$/,
  );
});

test('content that cannot be read fails before any comparison', async () => {
  const { status, stdout, stderr } = await verify(
    [await makeTexts({ 'oppgave.txt': text })],
    await makeFolder({ 'site.yaml': null }),
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('har feil, så det kan ikke sammenlignes med tekstene');
});

test('settings that cannot be read fail with every mistake, told as those of the content are', async () => {
  const waivers = [{ check: 'quotaton', thesis: 'oppgaven', section: null, texts: ['kom'], reasn: 'Prøve.' }];
  const content = await makeFolder({ ...sound, 'source-check.yaml': { waivers } });
  const { status, stdout, stderr } = await verify([await makeTexts({ 'oppgave.txt': text })], content);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe(
    [
      'Kildekontrollen kan ikke kjøres:',
      '',
      'source-check.yaml',
      '  waivers[0].check «quotaton»: skal være en av verbatim, quotation, citation, heading, prose. Mente du «quotation»?',
      '  waivers[0].reason: mangler (skal være tekst).',
      '  waivers[0].reasn: er et ukjent felt. Mente du «reason»?',
      '',
      '3 feil i 1 fil.',
      '',
    ].join('\n'),
  );
});

test.each<[string, Record<string, string | Uint8Array> | null, string]>([
  ['a folder without texts', { 'oppgave.docx': text }, 'har ingen tekstfiler (.txt).'],
  [
    'a text in another encoding',
    { 'oppgave.txt': new Uint8Array([0xe5, 0x6e]) },
    'Teksten oppgave.txt er ikke lagret som UTF-8.',
  ],
  ['a text that fits no thesis', { 'oppgave.txt': 'Noe annet.' }, 'Ingen av tekstene passer til en oppgave'],
])('%s is a usage error', async (_, files, message) => {
  const { status, stdout, stderr } = await verify([await makeTexts(files ?? {})], await makeFolder(sound));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
});

test('a missing folder is a usage error', async () => {
  const content = await makeFolder(sound);
  expect(await verify([], content)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Oppgi mappen med kildetekstene') as string,
  });
  expect(await verify(['/finnes/ikke'], content)).toMatchObject({
    status: 2,
    stderr: 'Mappen «/finnes/ikke» finnes ikke eller kan ikke leses.\n',
  });
});

/** A sound review with its text and its figures. */
async function makeCounted(today = '2026-11-30') {
  const [texts, content] = [await makeTexts({ 'oppgave.txt': text }), await makeFolder(sound)];
  const file = join(content, 'coverage.yaml');
  const update = (day = today) => verify([texts, '--update'], content, day);
  return { texts, content, file, update, first: await update() };
}

test('--update writes the figures per thesis and check, with the day and no name of a text', async () => {
  const { content, file, first } = await makeCounted();
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toContain(`Tallene er skrevet til ${file}.`);
  const result = await readContent(content);
  expect('coverage' in result && result.coverage).toMatchObject({
    date: '2026-11-30',
    theses: { oppgaven: { quotations: { covered: 1, waived: 0, missing: 0 } } },
    review: { prose: { waived: 0, missing: 0 } },
  });
  expect(await readFile(file, 'utf8')).not.toContain('oppgave.txt');
});

test('figures of another day that are the same are not stale', async () => {
  const { texts, content } = await makeCounted('2025-01-02');
  expect(await verify([texts], content)).toMatchObject({ status: 0, stderr: '' });
});

test('figures that are not those of today fail a run, with the day they are from and what to do', async () => {
  const { texts, content, file, update } = await makeCounted('2025-01-02');
  const written = await readFile(file, 'utf8');
  await writeFile(file, written.replace(/(prose: \{ covered: )\d+/, '$12'));
  expect(await verify([texts], content)).toMatchObject({
    status: 1,
    stderr: `\nTallene i ${content}/coverage.yaml er fra 2. januar 2025 og stemmer ikke med dagens: kjør «npm run verify:sources -- <mappe> --update».\n`,
  });
  await update('2025-01-02');
  expect(await readFile(file, 'utf8')).toBe(written);
});

test('--update writes what is missing too, and fails on it', async () => {
  const [texts, content] = [await makeTexts({ 'oppgave.txt': text }), await makeFolder()];
  const { status, stderr } = await verify([texts, '--update'], content);
  expect(status).toBe(1);
  expect(stderr).toContain('mangler den');
  expect(await readFile(join(content, 'coverage.yaml'), 'utf8')).toMatch(/missing: [1-9]/);
});

test.each([
  ['a thesis that is renamed', 'date: 2025-01-02\ntheses: { nyere: {} }\nreview: {}\n'],
  ['no figures', 'tull'],
  ['what is no text', '\0'],
])('--update replaces a file of figures that has %s', async (_, damaged) => {
  const { texts, content, file, update } = await makeCounted();
  const written = await readFile(file, 'utf8');
  await writeFile(file, damaged);
  const { status, stderr } = await verify([texts], content);
  expect(status).toBe(1);
  expect(stderr).toContain('coverage.yaml');
  expect(await update()).toMatchObject({ status: 0, stderr: '' });
  expect(await readFile(file, 'utf8')).toBe(written);
});

test('figures that cannot be written are a usage error', async () => {
  const texts = await makeTexts({ 'oppgave.txt': text });
  const content = await makeFolder({ ...sound, 'coverage.yaml/x': '' });
  const { status, stderr } = await verify([texts, '--update'], content);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: `Tallene kan ikke skrives til ${join(content, 'coverage.yaml')} (EISDIR).\n`,
  });
});

test.each([
  [['--updat'], 'Valget «--updat» finnes ikke. Mente du «--update»?'],
  [['--update=ja'], 'Valget «--update» tar ingen verdi.'],
  [['mine', 'tekster'], 'Oppgi bare én mappe, ikke også «tekster»'],
])('the arguments %j are refused in one sentence', async (args, sentence) => {
  const { status, stderr } = await verify(args, await makeFolder(sound));
  expect(status).toBe(2);
  expect(stderr).toContain(sentence);
});
