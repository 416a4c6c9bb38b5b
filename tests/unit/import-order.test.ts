import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
// None of these rules reads types, which would take most of the time.
const eslint = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });

/** The rules that a file would break if it held this code. */
async function findBroken(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}${file}` });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message).filter((rule) => rule !== UNUSED);
}

const UNUSED = '@typescript-eslint/no-unused-vars';
const WRONG_ROOM = 'import-x/no-restricted-paths';
const CYCLE = 'import-x/no-cycle';
const UNRESOLVED = 'import-x/no-unresolved';
const UNFOLLOWED = 'no-restricted-syntax';
const FRAMEWORK = 'no-restricted-imports';

const frontmatter = (code: string) => `---\n${code}\n---\n\n<p>x</p>\n`;
const clientScript = (code: string) => `<p>x</p>\n\n<script>\n  ${code}\n</script>\n`;

test.each([
  ['a component', 'src/components/evidence/Strength.astro', '../../site/corpus.ts'],
  ['a component', 'src/components/evidence/Strength.astro', '../../layouts/Base.astro'],
  ['a layout', 'src/layouts/Base.astro', '../site/corpus.ts'],
  ['a layout', 'src/layouts/Base.astro', '../authoring/check.ts'],
  ['a page', 'src/pages/[...locale]/index.astro', '../../authoring/check.ts'],
  ['a page', 'src/pages/[...locale]/temaer/[id].astro', '../../../authoring/check.ts'],
])('%s that imports a room above it fails: %s, %s', async (_, file, imported) => {
  expect(await findBroken(file, frontmatter(`import x from '${imported}';`))).toContain(WRONG_ROOM);
  expect(await findBroken(file, frontmatter(`import type { X } from '${imported}';`))).toContain(WRONG_ROOM);
});

test('the script of a component is held to the same rule', async () => {
  const broken = await findBroken(
    'src/components/arrival/Arrival.astro',
    clientScript(`import { corpus } from '../../site/corpus.ts';\n  console.error(corpus);`),
  );
  expect(broken).toContain(WRONG_ROOM);
});

test.each([
  ['src/components/search/HitList.tsx', '../../site/corpus.ts'],
  ['src/components/search/hit-trail.ts', '../../pages/data/[...path].ts'],
  ['src/search/words/expand.ts', '../../components/search/hit-trail.ts'],
  ['src/corpus/edges.ts', '../wording/titles.ts'],
  ['src/wording/titles.ts', '../cite/csl.ts'],
  ['src/wording/titles.ts', '../routes/routes.ts'],
  ['src/schemas/common.ts', '../corpus/edges.ts'],
  ['src/cite/csl.ts', '../search/text/fold.ts'],
])('%s that imports %s fails', async (file, imported) => {
  expect(await findBroken(file, `import x from '${imported}';`)).toContain(WRONG_ROOM);
  expect(await findBroken(file, `import type { X } from '${imported}';`)).toContain(WRONG_ROOM);
  expect(await findBroken(file, `export const load = () => import('${imported}');`)).toContain(WRONG_ROOM);
});

test.each([
  ['by the name of its script', `import x from '../../site/corpus.js';`],
  ['from the root of the site', `import x from '/src/site/corpus.ts';`],
  ['by a name of its own', `import x from '@/site/corpus.ts';`],
  ['as its text', `import x from '../../site/corpus.ts?raw';`],
  ['by a template', 'const x = await import(`../../site/corpus.ts`);'],
  ['by a name that is put together', 'const x = await import(`../../site/${name}.ts`);'],
  ['by require', `const x = require('../../site/corpus.ts');`],
  ['by a require of its own', `import { createRequire } from 'node:module';`],
  ['by a pattern', `const x = import.meta.glob('../../site/*.ts');`],
  ['by its address', `const x = new Worker(new URL('../../site/corpus.ts', import.meta.url));`],
  ['as a type', `export type X = import('../../site/corpus.ts').X;`],
  ['as the type of a module', `export type X = typeof import('../../site/corpus.ts');`],
  ['under a comment that forbids to look', `/* eslint-disable */\nimport x from '../../site/corpus.ts';`],
  ['which reads settings', `import x from '../../environment.ts';`],
  ['from the tests', `import x from '../../../tests/fixtures/make-records.ts';`],
  ['from the records', `import x from '../../../content/site.yaml?raw';`],
  ['which is the collections of Astro', `import { getCollection } from 'astro:content';`],
  ['which is a parser of records', `import { parse } from 'yaml';`],
])('a component that imports a module it may not, %s, fails', async (_, code) => {
  const rules: (string | null)[] = [WRONG_ROOM, UNFOLLOWED, UNRESOLVED, FRAMEWORK];
  const inComponent = await findBroken('src/components/evidence/Strength.astro', frontmatter(code));
  const inIsland = await findBroken('src/components/search/HitList.tsx', code);
  expect(inComponent.filter((rule) => rules.includes(rule))).not.toEqual([]);
  expect(inIsland.filter((rule) => rules.includes(rule))).not.toEqual([]);
});

test('a script that is a file of another room fails', async () => {
  const code = '<script src="../../site/corpus.ts"></script>\n';
  expect(await findBroken('src/components/evidence/Strength.astro', code)).toEqual([UNFOLLOWED]);
});

test.each(['src/shed/x.ts', 'src/shed/X.astro', 'src/x.ts', 'src/corpus/x.js', 'src/corpus/x.mts', 'src/search/x.jsx'])(
  'a file that is in no room fails: %s',
  async (file) => {
    expect(await findBroken(file, file.endsWith('.astro') ? '<p>x</p>\n' : 'export const x = 1;')).toContain(
      UNFOLLOWED,
    );
  },
);

test('a module that imports itself fails', async () => {
  expect(await findBroken('src/corpus/edges.ts', `import x from './edges.ts';`)).toContain('import-x/no-self-import');
});

test('a component that imports its own user fails', async () => {
  const code = frontmatter(`import CountedNodes from '../evidence/CountedNodes.astro';`);
  expect(await findBroken('src/components/records/RecordLinks.astro', code)).toContain(CYCLE);
});

test('a module that imports its own user fails', async () => {
  const code = `import { expandWord } from '../words/expand.ts';`;
  expect(await findBroken('src/search/model/match.ts', code)).toContain(CYCLE);
});

test('a module of the domain that imports the framework fails', async () => {
  for (const name of ['astro:content', '@astrojs/react', 'react'])
    expect(await findBroken('src/corpus/edges.ts', `import x from '${name}';`)).toContain(FRAMEWORK);
  expect(await findBroken('src/corpus/edges.ts', `export const x = () => import('astro:content');`)).toEqual([
    UNFOLLOWED,
  ]);
});

test('every room has its rule', async () => {
  const config = (await eslint.calculateConfigForFile(`${root}src/corpus/edges.ts`)) as {
    rules: Record<string, [number, { zones: { target: string }[] }]>;
  };
  const ruled = new Set(config.rules[WRONG_ROOM]![1].zones.map(({ target }) => target));
  const folders = readdirSync(`${root}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => `./src/${name}`).filter((room) => !ruled.has(room))).toEqual([]);
});

test.each([
  'src/components/evidence/Strength.astro',
  'src/components/search/HitList.tsx',
  'src/search/words/expand.ts',
])('%s as it stands breaks none of them', async (file) => {
  expect(await findBroken(file, readFileSync(`${root}${file}`, 'utf8'))).toEqual([]);
});
