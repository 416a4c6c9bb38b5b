import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const result = await readContent(join(root, 'content'));
if (!('content' in result)) throw new Error(`${result.problems.length} problems in content/; see npm run check`);
const { sides, unions, poles } = result.vocabulary;

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: path.slice(root.length), code: readFileSync(path, 'utf8') }));

const ids = [...sides, ...poles].map(({ id }) => id);
const names = [
  ...sides.flatMap(({ label, single, definite, perspective }) => [label, single, definite, perspective]),
  ...[...unions, ...poles].map(({ label }) => label),
].flatMap((text) => (text === undefined ? [] : Object.values(text)));

const places = (pattern: RegExp) => sources.filter(({ code }) => pattern.test(code)).map(({ path }) => path);

const quoted = (id: string) => new RegExp(`(['"\`])${id}\\1`, 'u');

test('the code is found', () => {
  expect(sources.length).toBeGreaterThan(300);
});

/** Code without its comments, whose English may have the word for something else. */
const withoutComments = (code: string) => code.replace(/\/\*.*?\*\/|(?<!:)\/\/[^\n]*/gs, '');

test('comments are left out, addresses are not', () => {
  expect(withoutComments("const a = 'https://b'; // user\n/** user */ c")).toBe("const a = 'https://b'; \n c");
});

test.each(ids)('src names no voice or pole of the vocabulary: %s', (id) => {
  // «User-agent» is a word of robots.txt.
  const word = new RegExp(`(?<![\\p{L}-])${id}(?![\\p{L}-])`, 'iu');
  expect(sources.filter(({ code }) => word.test(withoutComments(code))).map(({ path }) => path)).toEqual([]);
  expect(places(quoted(id))).toEqual([]);
});

test.each(unions.map(({ id }) => id))('src names no union of the vocabulary: %s', (id) => {
  expect(places(quoted(id))).toEqual([]);
});

test.each(names.filter((name) => name !== ''))('src has no label of the vocabulary: %s', (name) => {
  expect(places(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u'))).toEqual([]);
});
