import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-syntax' });

/** How often a file would name a language if it held this code. */
async function countNames(file: string, code: string): Promise<number> {
  const source = file.endsWith('.astro') ? `---\n${code}\n---\n\n<p>x</p>\n` : code;
  const [result] = await eslint.lintText(source, { filePath: `${root}${file}` });
  return result!.messages.length;
}

// The first run loads the parsers.
beforeAll(async () => void (await countNames('src/corpus/edges.ts', '')), 120_000);

const guarded = [
  'src/corpus/edges.ts',
  'src/components/search/HitItem.tsx',
  'src/components/margin/Backlinks.astro',
  'tests/unit/corpus/edges.test.ts',
];
const plants = [
  'export const words = text.nb;',
  'export const words = text?.nb;',
  "export const words = text['nb'];",
  "export const collator = new Intl.Collator('nb');",
  'export const collator = new Intl.Collator(`nb`);',
  "export type Language = 'nb';",
  'export const read = ({ nb }) => nb;',
  "import { nb } from '../../wording/nb.ts';",
  "import { search } from '../../wording/nb/search.ts';",
];

test.each(guarded.flatMap((file) => plants.map((code) => [file, code] as const)))(
  '%s may not hold: %s',
  async (file, code) => {
    expect(await countNames(file, code)).toBe(1);
  },
);

test('the markup of a component is held to the same rule', async () => {
  const [result] = await eslint.lintText('---\nconst { text } = Astro.props;\n---\n\n<p>{text.nb}</p>\n', {
    filePath: `${root}src/components/margin/Backlinks.astro`,
  });
  expect(result!.messages).toHaveLength(1);
});

test('English is not named in the code either', async () => {
  expect(await countNames('src/corpus/edges.ts', 'export const words = text.en;')).toBe(1);
});

test.each(['src/wording/titles.ts', 'src/schemas/languages.ts', 'tests/unit/wording/titles.test.ts'])(
  '%s may name languages',
  async (file) => {
    expect(await countNames(file, "export const words = text['nb'];")).toBe(0);
  },
);
