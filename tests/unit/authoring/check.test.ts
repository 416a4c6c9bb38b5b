import { expect, test } from 'vitest';
import { check } from '../../../src/authoring/check.ts';
import { makeFolder } from '../../fixtures/make-folder.ts';
import { makeReference, makeTheme, makeTheory } from '../../fixtures/make-records.ts';
import { runCommand, startCommand } from '../../fixtures/run-command.ts';

/** Checks a folder. */
const runCheck = (folder: string) => runCommand(() => check([folder]));

test('sound content passes and is counted', async () => {
  const { status, stdout } = await runCheck(await makeFolder({ 'theory/mestring.yaml': makeTheory() }));
  expect(status).toBe(0);
  expect(stdout).toMatch(/\btheory 2\b/);
});

test('bad content fails with every mistake on standard error and nothing on standard output', async () => {
  const folder = await makeFolder({
    'themes/tillit.yaml': { ...makeTheme(), level: 'discusion' },
    'site.yaml': null,
  });
  expect(await runCheck(folder)).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      `Innholdet i ${folder}/ kan ikke bygges:`,
      '',
      'site.yaml',
      '  filen finnes ikke.',
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
  const { status, stderr } = await runCheck(folder);
  expect(status).toBe(1);
  expect(stderr).toContain('references/hansen-2020.yaml\n');
  expect(stderr).toContain('authors[0].famly: er et ukjent felt. Mente du «family»?');
});

test('a dangling reference fails the check', async () => {
  const folder = await makeFolder({ 'theory/recovery.yaml': makeTheory({ partOf: 'recovry' }) });
  const { status, stderr } = await runCheck(folder);
  expect(status).toBe(1);
  expect(stderr).toContain('partOf «recovry»: finnes ikke i teorien. Mente du «recovery»?');
});

test('the folder can be named by CONTENT_DIR, and the exit code is that of the process', async () => {
  const folder = await makeFolder({ 'site.yaml': null });
  expect(startCommand('check', [], { CONTENT_DIR: folder })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(folder) as string,
  });
});
