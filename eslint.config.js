import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { defaultLocale, languages } from './src/schemas/languages.ts';

const domain = ['schemas', 'corpus', 'wording', 'routes', 'cite', 'search', 'open-data', 'reading-list', 'permalinks'];
const services = [...domain, 'content', 'sharing', 'offline'];
const everything = ['src/**/*.{ts,tsx,astro}', 'src/**/*.astro/*.ts'];

/** What each room of `src/` may import beside itself; ARCHITECTURE.md draws it. */
const rooms = {
  schemas: [],
  corpus: ['schemas'],
  content: ['schemas', 'corpus'],
  wording: ['schemas', 'corpus'],
  routes: ['schemas', 'corpus', 'wording'],
  cite: ['schemas', 'corpus', 'wording'],
  search: ['schemas', 'corpus', 'wording', 'routes'],
  'open-data': ['schemas', 'corpus', 'wording', 'cite'],
  'reading-list': ['schemas', 'corpus', 'wording', 'routes', 'cite', 'open-data'],
  permalinks: ['schemas', 'corpus', 'content', 'wording', 'routes'],
  sharing: ['schemas', 'corpus', 'wording', 'routes', 'cite', 'open-data', 'permalinks'],
  offline: ['schemas', 'wording', 'routes'],
  site: services,
  authoring: services,
  components: services,
  layouts: [...services, 'components', 'styles'],
  pages: [...services, 'components', 'layouts', 'site'],
  styles: [],
};

const zones = Object.entries(rooms).flatMap(([room, allowed]) =>
  Object.keys(rooms)
    .filter((other) => other !== room && !allowed.includes(other))
    .map((other) => ({
      target: `./src/${room}`,
      from: `./src/${other}`,
      message: `src/${room} may import ${allowed.length === 0 ? 'no other room' : allowed.join(', ')}.`,
    })),
);

/** Forbids to name some languages, as a property, a value, or by taking the texts of one. */
const namesNo = (...codes) => {
  const code = `/^(${codes.join('|')})$/`;
  const message = 'Take the language as a value: only wording/ and schemas/languages.ts know which there are.';
  return [
    'error',
    ...[
      `MemberExpression[computed=false] > Identifier.property[name=${code}]`,
      `ObjectPattern > Property > Identifier.key[name=${code}]`,
      `:not(JSXAttribute) > Literal[value=${code}]`,
      `TemplateElement[value.raw=${code}]`,
      `Literal[value=/wording\\u002F(${codes.join('|')})\\b/]`,
    ].map((selector) => ({ selector, message })),
  ];
};

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'tests/bench/', 'test-results/', 'playwright-report/', '.cache/'] },
  ...tseslint.configs.recommendedTypeChecked,
  ...astro.configs.recommended,
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Where there is but one language, what is any other is `never`.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNever: true, allowNumber: true }],
    },
  },
  // No project of TypeScript holds scripts. Of components the parser resolves no types of other components, and would take
  // as long as all the rest; `astro check` reads their types.
  { files: ['**/*.{js,mjs,cjs,astro}', '**/*.astro/*'], ...tseslint.configs.disableTypeChecked },
  {
    // The browser gets its texts from the page, or one language of them; it would get all of them by these imports.
    files: ['src/components/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `/(wording/(translate|titles|section|figure|label-links|${languages.join('|')})|routes/edition)\\b`,
              allowTypeImports: true,
              message: 'Take the texts from the page: what is imported here is sent to every reader.',
            },
          ],
        },
      ],
    },
  },
  { files: ['scripts/**', 'src/authoring/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    files: everything,
    // Read by the parser of .astro files, also where a module is followed into one.
    languageOptions: { parserOptions: { parser: '@typescript-eslint/parser' } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.astro'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.astro'] })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
    },
  },
  {
    files: [`src/{${domain.join(',')}}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^astro\\b', message: 'The domain knows no framework.' }] },
      ],
    },
  },
  {
    files: everything,
    ignores: ['src/wording/**', 'src/schemas/languages.ts'],
    rules: { 'no-restricted-syntax': namesNo(...languages) },
  },
  {
    // Tests may look at an English text; that of the site is the default's.
    files: ['tests/**/*.ts'],
    ignores: ['tests/unit/wording/**', 'tests/unit/schemas/languages.test.ts', 'tests/unit/language-names.test.ts'],
    rules: { 'no-restricted-syntax': namesNo(defaultLocale) },
  },
);
