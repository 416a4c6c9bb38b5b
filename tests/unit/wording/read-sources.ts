import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales } from '../../../src/wording/locales.ts';

const folder = fileURLToPath(new URL('../../../src', import.meta.url));
const messageFolders = locales.map((locale) => join('wording', locale));

/** All source code, the messages themselves left out. However a file calls the messages, here they are `t`. */
export const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|tsx|astro)$/.test(path) && !messageFolders.some((messages) => path.startsWith(messages)))
  .map((path) => writeOut(readFileSync(join(folder, path), 'utf8')))
  .join('\n');

/** Writes shortened access to messages out in full: `const t = useMessages(l).quote` and `const { all } = t.quote`. */
function writeOut(code: string): string {
  const called = code.replace(/\buseMessages\((?:[^()]|\([^()]*\))*\)|\bmessages\b/g, 't');
  const group = /\bconst t = t\.([\w.]+);/.exec(called)?.[1];
  const full = group === undefined ? called : called.replace(/\bt\.(?!\w+;)/g, `t.${group}.`);
  const taken = [...full.matchAll(/\{([\w\s,]+)\}(?:: Messages\b| = t((?:\.\w+)*);)/g)].flatMap(
    ([, names = '', path = '']) => names.split(',').map((name) => `t${path}.${name.trim()};`),
  );
  return [full, ...taken].join('\n');
}
