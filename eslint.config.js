import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { defaultLocale, languages } from './src/schemas/languages.ts';

const domain = ['schemas', 'corpus', 'wording', 'routes', 'cite', 'search', 'open-data', 'reading-list', 'permalinks'];
const services = [...domain, 'content', 'sharing', 'offline'];
const everything = ['src/**/*.{ts,tsx,astro}', 'src/**/*.astro/*.ts'];

/** What each room of `src/`, and each file beside them, may import beside itself; ARCHITECTURE.md draws it. */
const rooms = {
  'environment.ts': [],
  'content.config.ts': ['environment.ts', 'schemas', 'content'],
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
  authoring: [...services, 'environment.ts'],
  components: services,
  layouts: [...services, 'components', 'styles'],
  pages: [...services, 'components', 'layouts', 'site'],
  styles: [],
};

const zones = [
  ...Object.entries(rooms).flatMap(([room, allowed]) =>
    Object.keys(rooms)
      .filter((other) => other !== room && !allowed.includes(other))
      .map((other) => ({
        target: `./src/${room}`,
        from: `./src/${other}`,
        message: `src/${room} may import ${allowed.length === 0 ? 'no other room' : allowed.join(', ')}.`,
      })),
  ),
  {
    target: './src',
    from: '.',
    except: ['./src', './node_modules', './package.json'],
    message: 'Of what lies outside src/, only package.json is part of the site.',
  },
];

const inOwnFolder = '/^\\.\\u002F/';

/** Ways to bring in a module of another room that the rule of rooms does not follow. */
const unseenImports = [
  `ImportExpression > .source:not(Literal, TemplateLiteral[quasis.0.value.raw=${inOwnFolder}])`,
  'ImportExpression > Literal[value=/^(astro|virtual)\\b/]',
  `TSImportType Literal:not([value=${inOwnFolder}])`,
  'MemberExpression[object.type=MetaProperty][property.name=/^glob/]',
  'ImportSpecifier[imported.name=createRequire]',
  'NewExpression[callee.name=URL] > Literal[value=/^\\.\\.\\u002F.*\\.(astro|[cm]?[jt]sx?)$/]',
  'JSXElement[openingElement.name.name=script] JSXAttribute[name.name=src]',
].map((selector) => ({ selector, message: 'Import the module by its name, so that the rule of rooms sees it.' }));

/** Forbids to name some languages, as a property, a value, or by taking the texts of one. */
const namesNo = (...codes) => {
  const code = `/^(${codes.join('|')})$/`;
  const message = 'Take the language as a value: only wording/ and schemas/languages.ts know which there are.';
  return [
    `MemberExpression[computed=false] > Identifier.property[name=${code}]`,
    `ObjectPattern > Property > Identifier.key[name=${code}]`,
    `:not(JSXAttribute) > Literal[value=${code}]`,
    `TemplateElement[value.raw=${code}]`,
    `Literal[value=/wording\\u002F(${codes.join('|')})\\b/]`,
  ].map((selector) => ({ selector, message }));
};

const parser = { regex: '^yaml\\b', message: 'Only content/ reads records.' };
const collections = { regex: '^astro:content$', message: 'Only site/ asks for the collections of Astro.' };
const frameworks = { regex: '^(astro|@astrojs|react|react-dom|virtual)\\b', message: 'The domain knows no framework.' };
const noImportsOf = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default defineConfig(
  { linterOptions: { noInlineConfig: true } },
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
      'import-x/no-self-import': 'error',
      'import-x/no-unresolved': ['error', { ignore: ['^astro:'] }],
      'no-restricted-syntax': ['error', ...unseenImports],
      ...noImportsOf(parser, collections),
    },
  },
  { files: ['src/site/**', 'src/content.config.ts'], rules: noImportsOf(parser) },
  { files: ['src/content/**'], rules: noImportsOf(collections) },
  {
    files: [`src/{${domain.join(',')}}/**/*.ts`],
    rules: noImportsOf(parser, frameworks),
  },
  {
    files: everything,
    ignores: ['src/wording/**', 'src/schemas/languages.ts'],
    rules: { 'no-restricted-syntax': ['error', ...unseenImports, ...namesNo(...languages)] },
  },
  {
    // Tests may look at an English text; that of the site is the default's.
    files: ['tests/**/*.ts'],
    ignores: ['tests/unit/wording/**', 'tests/unit/schemas/languages.test.ts', 'tests/unit/language-names.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...namesNo(defaultLocale)] },
  },
  {
    files: ['src/**/*.{ts,tsx,astro,js,jsx,mjs,cjs,mts,cts}'],
    ignores: Object.keys(rooms).flatMap((room) => [
      `src/${room}`,
      `src/${room}/**/*.{ts,tsx,astro}`,
      `src/${room}/**/*.astro/*`,
    ]),
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program',
          message: 'This file is in no room: eslint.config.js lists them, and they hold .ts, .tsx and .astro.',
        },
      ],
    },
  },
);
