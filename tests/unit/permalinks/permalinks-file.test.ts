import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printPermalinks, readPermalinks } from '../../../src/permalinks/permalinks-file.ts';
import type { Permalinks } from '../../../src/schemas/permalinks.ts';
import { makeFolder } from '../../fixtures/make-folder.ts';

const memory: Permalinks = {
  '/teori/': { since: '2026-11-23' },
  '/': { since: '2026-11-22' },
  '/sitater/x/': { since: '2026-11-22', words: '0123456789ab', corrected: ['2026-11-25'] },
};

async function writeMemory(text: string): Promise<string> {
  const file = join(await makeFolder(), 'permalinks.json');
  await writeFile(file, text);
  return file;
}

test('the file holds an address on each line, sorted', () => {
  expect(printPermalinks(memory)).toBe(
    [
      '{',
      ' "/": { "since": "2026-11-22" },',
      ' "/sitater/x/": { "since": "2026-11-22", "words": "0123456789ab", "corrected": [ "2026-11-25" ] },',
      ' "/teori/": { "since": "2026-11-23" }',
      '}',
      '',
    ].join('\n'),
  );
});

test('what was printed is read again', async () => {
  expect(await readPermalinks(await writeMemory(printPermalinks(memory)))).toEqual(memory);
});

test('a file that is not there yet remembers nothing', async () => {
  expect(await readPermalinks(join(await makeFolder(), 'permalinks.json'))).toEqual({});
  expect(await readPermalinks(null)).toEqual({});
});

test('a file that is there and cannot be read is no empty memory', async () => {
  const folder = await makeFolder();
  await expect(readPermalinks(folder)).rejects.toThrow(`${folder} finnes, men kan ikke leses`);
  await expect(readPermalinks(await writeMemory(''))).rejects.toThrow('er ikke gyldig JSON');
});

test.each([
  ['{', 'er ikke gyldig JSON'],
  ['["/"]', 'skal være felter med navn'],
  ['{ "/": { "since": "i går" } }', '/.since «i går»: skal være en dato'],
  ['{ "/": { "since": "2026-11-22", "words": "?" } }', '/.words «?»: skal være tolv'],
])('a file that reads %s is refused with its name and what to do', async (text, mistake) => {
  const reading = readPermalinks(await writeMemory(text));
  await expect(reading).rejects.toThrow(/permalinks\.json\n[^]*Hent filen slik den var/);
  await expect(reading).rejects.toThrow(`  ${mistake}`);
});
