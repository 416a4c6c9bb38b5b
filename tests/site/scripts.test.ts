import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../../src/wording/locales.ts';
import { useMessages } from '../../src/wording/translate.ts';
import { listMessages } from '../unit/wording/list-messages.ts';
import { siteFolder } from './built-site.ts';

/** Shorter messages may be words of the code. */
const SHORTEST = 10;

const folder = join(siteFolder, '_astro');
const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
const scripts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));

function listTexts(tree: object): string[] {
  const texts = listMessages(tree).map(([, text]) => text);
  return [...new Set(texts)].filter(({ length }) => length >= SHORTEST).sort();
}

for (const locale of locales) {
  test(`of the messages of ${locale}, scripts hold what the search dialog says, once, and no other`, async () => {
    const texts = (await import(`../../src/wording/${locale}/search-dialog.ts`)) as object;
    const found = scripts
      .map((script) => listTexts(useMessages(locale)).filter((text) => script.includes(text)))
      .filter(({ length }) => length > 0);
    expect(found).toEqual([listTexts(texts)]);
  });
}
