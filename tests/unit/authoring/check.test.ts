import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { makeFolder } from '../../fixtures/make-folder.ts';
import { makeReference, makeTheme, makeTheory } from '../../fixtures/make-records.ts';

const command = fileURLToPath(new URL('../../../src/authoring/check.ts', import.meta.url));

/** Runs the check command as an author does. */
function runCheck(args: string[], environment: Record<string, string> = {}) {
  const env = { ...process.env, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

test('sound content passes and is counted', async () => {
  const { status, stdout } = runCheck([await makeFolder({ 'theory/mestring.yaml': makeTheory() })]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/\btheory 2\b/);
});

test('bad content fails with every mistake on standard error and nothing on standard output', async () => {
  const folder = await makeFolder({
    'themes/tillit.yaml': { ...makeTheme(), level: 'discusion' },
    'site.yaml': null,
  });
  expect(runCheck([folder])).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      `Innholdet i ${folder}/ kan ikke bygges:`,
      '',
      'site.yaml',
      '  filen finnes ikke eller kan ikke leses.',
      '',
      'themes/tillit.yaml',
      '  level «discusion»: skal være en av finding, discussion («levels» i vocabulary.yaml). Mente du «discussion»?',
      '',
      '2 feil i 2 filer.',
      '',
    ].join('\n'),
  });
});

test('an author with a misspelt field is told which one, and what it may be', async () => {
  const authors = [{ famly: 'Hansen', given: null }];
  const folder = await makeFolder({ 'references/hansen-2020.yaml': { ...makeReference(), authors } });
  const { status, stderr } = runCheck([folder]);
  expect(status).toBe(1);
  expect(stderr).toContain('references/hansen-2020.yaml\n');
  expect(stderr).toContain('authors[0].famly: er et ukjent felt. Mente du «family»?');
});

test('a dangling reference fails the check', async () => {
  const folder = await makeFolder({ 'theory/recovery.yaml': makeTheory({ partOf: 'recovry' }) });
  const { status, stderr } = runCheck([folder]);
  expect(status).toBe(1);
  expect(stderr).toContain('partOf «recovry»: finnes ikke i teorien. Mente du «recovery»?');
});

test('the folder can be named by CONTENT_DIR', async () => {
  const folder = await makeFolder({ 'site.yaml': null });
  expect(runCheck([], { CONTENT_DIR: folder })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(folder) as string,
  });
});
