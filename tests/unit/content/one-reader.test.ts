import fc from 'fast-check';
import { MutableDataStore } from '../../../node_modules/astro/dist/content/mutable-data-store.js';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { makeLoaders } from '../../../src/content/content-loader.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { readText } from '../../../src/content/read-text.ts';
import { readYaml } from '../../../src/content/read-yaml.ts';
import { reportProblems } from '../../../src/content/report-problems.ts';
import { byId, collections } from '../../../src/schemas/collections.ts';
import { defaultLocale } from '../../../src/schemas/languages.ts';
import { theory } from '../../../src/schemas/theory.ts';
import { anyText } from '../../fixtures/arbitrary-text.ts';
import { makeFolder } from '../../fixtures/make-folder.ts';
import { makeTheory } from '../../fixtures/make-records.ts';

const logger = { info: () => {}, error: () => {} };

/** What the pages get from Astro's collections, once its store was written and read as a build does; or the mistakes. */
async function readCollections(folder: string): Promise<unknown> {
  const store = new MutableDataStore();
  const load = makeLoaders(folder);
  try {
    await Promise.all(
      collections.map((name) =>
        load(name).load({ store: store.scopedStore(name), logger } as unknown as LoaderContext),
      ),
    );
  } catch (error) {
    return (error as Error).message.split('\n\n').slice(1).join('\n\n');
  }
  const written = await MutableDataStore.fromString(store.toString());
  const read = collections.map((name) => [
    name,
    written
      .values(name)
      .sort(byId)
      .map(({ id, data }) => [id, data] as const),
  ]);
  return Object.fromEntries(read);
}

/** What the check says of the same folder. */
async function check(folder: string): Promise<unknown> {
  const result = await readContent(folder);
  if ('problems' in result) return reportProblems(result.problems);
  return Object.fromEntries(collections.map((name) => [name, [...result.content[name]]]));
}

const record = stringify(makeTheory(), { aliasDuplicateObjects: false });
const title = stringify(makeTheory().title[defaultLocale]).trimEnd();

/** Signs that mean something to YAML, among words. */
const yamlText = fc
  .array(
    fc.constantFrom(
      ...['- ', '? ', ': ', ':', ' #2', '#', '&co ', '*x* ', '!y ', '%', '@', '`', '|', '>', '>-', '{', '}', '[', ']'],
      ...[
        ', ',
        '"',
        "'",
        '~',
        'null',
        'yes',
        'no',
        '1. ',
        '2017',
        '.5',
        '0x1',
        '---',
        '...',
        '\\',
        '\\n',
        '<<: ',
        '\t',
      ],
      ...['Tillit', 'tar tid', 'å', 'a\u030a', '\u00a0', '\u00ad', '__ASTRO_IMAGE_', '\ud83d', '👍', '  ', '\r'],
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const oddText = fc.oneof(yamlText, anyText);

/** Files of a record, most of them broken in one place. */
const oddFile = fc.oneof(
  fc
    .tuple(oddText, fc.nat(record.length))
    .map(([text, at]) => Buffer.from(record.slice(0, at) + text + record.slice(at))),
  fc
    .tuple(fc.uint8Array({ maxLength: 4 }), fc.nat(record.length))
    .map(([bytes, at]) => Buffer.concat([Buffer.from(record.slice(0, at)), bytes, Buffer.from(record.slice(at))])),
  oddText.map((text) => Buffer.from(stringify({ ...makeTheory(), title: { nb: text } }))),
  oddText.map((text) => Buffer.from(text)),
);

test('whatever a record holds, the check and the collections of the build read the same or refuse it alike', async () => {
  const folder = await makeFolder();
  const property = fc.asyncProperty(oddFile, async (bytes) => {
    await writeFile(join(folder, 'theory/mestring.yaml'), bytes);
    expect(await readCollections(folder)).toEqual(await check(folder));
  });
  await fc.assert(property, { numRuns: 50 });
}, 120_000);

/** The title of a record, as it is read from a file; null where it is refused. */
function readTitle(file: string): string | null {
  const text = readText(Buffer.from(file), 'post.yaml');
  const read = 'text' in text ? readYaml(text.text, theory, 'post.yaml') : text;
  return 'record' in read ? read.record.title[defaultLocale] : null;
}

test('a text that is written without quotation marks is read as it stands, or refused', () => {
  const property = fc.property(oddText, (text) => {
    fc.pre(!/^\s*["']/.test(text) && !text.includes('\n'));
    const read = readTitle(record.replace(`nb: ${title}`, () => `nb: ${text}`));
    expect([text.trim().normalize('NFC'), null]).toContain(read);
  });
  fc.assert(property, { numRuns: 500 });
}, 120_000);

test('a text that is written as a block is read as it stands, or refused for a character', () => {
  const property = fc.property(oddText, (text) => {
    fc.pre(!text.includes('\n') && /^\S/.test(text));
    const block = `nb: >-\n    ${text}`;
    const read = readTitle(record.replace(`nb: ${title}`, () => block));
    const isOdd = 'problems' in readText(Buffer.from(`${block}\n`), 'post.yaml');
    expect(read).toBe(isOdd ? null : text.trim().normalize('NFC'));
  });
  fc.assert(property, { numRuns: 500 });
}, 120_000);
