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

test('the code is found', () => {
  expect(sources.length).toBeGreaterThan(300);
});

test.each(ids)('src names no voice or pole of the vocabulary: %s', (id) => {
  // «User-agent» is a word of robots.txt.
  expect(places(new RegExp(`(?<![\\p{L}-])${id}(?![\\p{L}-])`, 'iu'))).toEqual([]);
});

test.each(unions.map(({ id }) => id))('src names no union of the vocabulary: %s', (id) => {
  expect(places(new RegExp(`(['"\`])${id}\\1`, 'u'))).toEqual([]);
});

test.each(names.filter((name) => name !== ''))('src has no label of the vocabulary: %s', (name) => {
  expect(places(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u'))).toEqual([]);
});
