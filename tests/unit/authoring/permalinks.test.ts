import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPermalinks } from '../../../src/authoring/permalinks.ts';
import { permalinks, type Permalinks } from '../../../src/schemas/permalinks.ts';
import { makeFolder } from '../../fixtures/make-folder.ts';
import { runCommand, startCommand } from '../../fixtures/run-command.ts';

/** Runs the command over a site of one page, in which the places of the small review stand. */
async function runPermalinks(args: string[], memory: Permalinks | string) {
  const content = await makeFolder();
  const [dist, file] = [join(content, '.dist'), join(content, '.permalinks.json')];
  for (const path of ['sitater/det-tok-lang-tid', 'temaer/tillit', 'merknader', 'tall']) {
    await mkdir(join(dist, path), { recursive: true });
    await writeFile(
      join(dist, path, 'index.html'),
      '<p id="tillit-tar-tid"></p><p id="antallet-mangler"></p><p id="ni-brukere"></p>',
    );
  }
  await writeFile(file, typeof memory === 'string' ? memory : JSON.stringify(memory));
  const run = await runCommand(() => checkPermalinks(args, { content, site: dist, memory: file }));
  return { ...run, written: await readFile(file, 'utf8') };
}

const quote = '/sitater/det-tok-lang-tid/';

test('an update remembers what is new, and after it nothing is', async () => {
  const updated = await runPermalinks(['--update'], { [quote]: { since: '2026-11-22' } });
  expect(updated).toMatchObject({ status: 0, stderr: '' });
  expect(updated.stdout).toContain('6 nye adresser, 7 i alt');
  const memory = permalinks.parse(JSON.parse(updated.written));
  expect(memory[quote]).toEqual({ since: '2026-11-22', words: expect.any(String) as string });
  expect(await runPermalinks(['--strict'], memory)).toMatchObject({ status: 0, stderr: '' });
});

test('the strict check names what is not yet remembered; the other lets it pass', async () => {
  const strict = await runPermalinks(['--strict'], { [quote]: { since: '2026-11-22' } });
  expect(strict.status).toBe(1);
  expect(strict.stderr).toContain('/temaer/tillit/#tillit-tar-tid er ny: kjør «npm run permalinks» så den blir fast.');
  expect(await runPermalinks([], {})).toMatchObject({ status: 0, stderr: '' });
});

test('an update does not forget what is gone or changed in silence', async () => {
  const memory = { '/borte/': { since: '2026-11-22' }, [quote]: { since: '2026-11-22', words: '0123456789ab' } };
  const { status, stderr, written } = await runPermalinks(['--update'], memory);
  expect(status).toBe(1);
  expect(stderr).toContain('/borte/ er publisert før');
  expect(stderr).toContain('quotes/det-tok-lang-tid.yaml, text');
  expect(JSON.parse(written)).toEqual(memory);
});

test('a memory that cannot be read is named, and nothing is written over it', async () => {
  const memory = '{ "/": 22, "teori/": { "since": "2026-11-22" }, "/teori/": { "sinse": "2026-11-22" } }';
  const { status, stderr, written } = await runPermalinks(['--update'], memory);
  expect(status).toBe(1);
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/\.permalinks\.json$/),
    '  / «22»: skal være felter med navn.',
    '  «teori/»: skal begynne med «/».',
    '  /teori/.since: mangler (skal være tekst).',
    '  /teori/.sinse: er et ukjent felt. Mente du «since»?',
    '',
    '4 feil i 1 fil.',
    '',
    'Hent filen slik den var, f.eks. med «git checkout», og kjør «npm run permalinks».',
    '',
  ]);
  expect(written).toBe(memory);
});

test('a site that is not built yet is told in one sentence', async () => {
  const content = await makeFolder();
  const dist = join(content, '.dist');
  const variables = { CONTENT_DIR: content, OUT_DIR: dist, PERMALINKS: join(content, '.permalinks.json') };
  expect(startCommand('permalinks', ['--strict'], variables)).toEqual({
    status: 1,
    stdout: '',
    stderr: `Mappen ${dist}/ finnes ikke: kjør «npm run build» først.\n`,
  });
});
