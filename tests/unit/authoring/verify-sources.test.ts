import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { verifySources } from '../../../src/authoring/verify-sources.ts';
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
const verify = (args: string[], content: string) => runCommand(() => verifySources(args, content));

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
