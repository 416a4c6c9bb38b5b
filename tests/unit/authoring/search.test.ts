import { expect, test } from 'vitest';
import { defaultLocale } from '../../../src/schemas/languages.ts';
import { printTable, type Answer } from '../../../src/authoring/search-command/print-hits.ts';
import { UsageError } from '../../../src/authoring/read-options.ts';
import { readArguments } from '../../../src/authoring/search-command/read-arguments.ts';
import { search } from '../../../src/authoring/search.ts';
import { makeFolder } from '../../fixtures/make-folder.ts';
import { runCommand, startCommand } from '../../fixtures/run-command.ts';
import { localise, makeTheory } from '../../fixtures/make-records.ts';

const glad = { title: localise('Mestringsglede'), explanation: localise('Mestringsglede er en glede.') };
const review = { 'theory/mestring.yaml': makeTheory(glad) };

/** Searches a content folder, for a site under a base path. */
const runSearch = (args: string[], content: string) => runCommand(() => search(args, content, '/repo/'));

const answer: Answer = {
  query: 'tid',
  shortened: false,
  loosened: false,
  translated: [],
  missing: [],
  askedKind: null,
  complete: 0,
  total: 0,
  unfiltered: 0,
  currentTerms: [],
  unknown: [],
  misused: [],
  counts: {
    kind: new Map(),
    oppgave: new Map(),
    tema: new Map(),
    studie: new Map(),
    stemme: new Map(),
    sprak: new Map(),
  },
  hits: [],
};

test('hits are a table with the reason for each', async () => {
  const { status, stdout } = await runSearch(['mestringsgleede'], await makeFolder(review));
  expect(status).toBe(0);
  expect(stdout).toMatch(/^1 +\d+\.\d\d +theory +mestring +mestringsgleede → mestringsglede \(ligner, tittel/m);
  expect(stdout).toMatch(/1 treff: theory 1\n$/);
});

test('hits are JSON with kind, id, address, score, reasons and counts', async () => {
  const variables = { CONTENT_DIR: await makeFolder(review), BASE_PATH: '/repo/' };
  const { status, stdout } = startCommand('search', ['mestringsglede', '--json'], variables);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    query: 'mestringsglede',
    total: 1,
    counts: { theory: 1 },
    hits: [
      {
        rank: 1,
        kind: 'theory',
        id: 'mestring',
        url: '/repo/teori/mestring/',
        score: expect.any(Number) as number,
        reasons: [{ queryWord: 'mestringsglede', word: 'mestringsglede', rule: 'exact' }],
      },
    ],
  });
});

test('an outdated word is told with the current one', async () => {
  const terms = { ...glad, formerTerms: { nb: ['mestringslyst'], en: [] } };
  const { stdout } = await runSearch(
    ['mestringslyst', '--json'],
    await makeFolder({ 'theory/mestring.yaml': makeTheory(terms) }),
  );
  const { currentTerms } = JSON.parse(stdout) as Answer;
  expect(currentTerms).toEqual([{ typed: 'mestringslyst', id: 'mestring', title: 'Mestringsglede' }]);
  expect(printTable({ ...answer, currentTerms })).toContain(
    '«mestringslyst» er et foreldet ord for «Mestringsglede» (theory mestring).',
  );
});

test('content with mistakes is not searched', async () => {
  const folder = await makeFolder({ 'site.yaml': null });
  const { status, stdout, stderr } = await runSearch(['tid'], folder);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(`Innholdet i ${folder}/ har feil`);
  expect(stderr).toContain('site.yaml\n  filen finnes ikke');
});

test('a command that is written wrong says so in one sentence on standard error', async () => {
  expect(await runSearch([], await makeFolder())).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Oppgi det du vil søke etter: npm run search -- "tillit".\n',
  });
});

test('help is no mistake and needs no query', async () => {
  const { status, stdout } = await runSearch(['--help'], await makeFolder({ 'site.yaml': null }));
  expect(status).toBe(0);
  expect(stdout).toContain('--limit <n>');
});

test('words, limit, kind, language and form are read', () => {
  expect(readArguments(['tid', 'og', 'tillit', '--limit', '3', '--kind=quotes', '--json'])).toEqual({
    help: false,
    query: 'tid og tillit',
    limit: 3,
    kind: 'quotes',
    locale: defaultLocale,
    json: true,
  });
});

test('after two hyphens a query may begin with one', () => {
  expect(readArguments(['--', '-rus'])).toMatchObject({ query: '-rus' });
});

test.each([
  [['tid', '--kind', 'qoutes'], 'Typen «qoutes» finnes ikke. Mente du «quotes»?'],
  [['tid', '--language', 'no'], 'Utgaven «no» finnes ikke.'],
  [['tid', '--limt', '3'], 'Valget «--limt» finnes ikke. Mente du «--limit»?'],
  [
    ['tid', '-x'],
    'Valget «-x» finnes ikke. Mente du «--help»? Det kan være --help, --json, --limit, --kind, --language.',
  ],
  [['tid', '--limit', 'tre'], 'Antallet «tre» må være et helt tall'],
  [['tid', '--limit', '0'], 'Antallet «0» må være et helt tall'],
  [['tid', '--limit'], 'Valget «--limit» mangler en verdi.'],
  [['tid', '--json=ja'], 'Valget «--json» tar ingen verdi.'],
  [['  '], 'Oppgi det du vil søke etter'],
])('%j is refused', (args, message) => {
  expect(() => readArguments(args)).toThrow(UsageError);
  expect(() => readArguments(args)).toThrow(message);
});

test('no hits are said to be none, with those of other kinds', () => {
  expect(printTable(answer)).toBe('Ingen treff på «tid».');
  expect(printTable({ ...answer, unfiltered: 2 })).toBe('Ingen treff på «tid», men 2 av andre typer.');
});

test('an exclusion that is searched for is told', () => {
  const misused = [{ why: 'alone' as const, typed: '-tvang', nearest: null }];
  expect(printTable({ ...answer, misused })).toContain('«-tvang» er søkt på og ikke utelatt');
});

test('what was left out of the query is told', () => {
  const unknown = [{ operator: 'tema', value: 'samver', nearest: 'Samvær' }];
  const misused = [{ why: 'unknown' as const, typed: 'teme:', nearest: 'tema:' }];
  expect(printTable({ ...answer, shortened: true, loosened: true, unknown, misused })).toBe(
    [
      'Søket var for langt og er forkortet.',
      'Ingen har ordene akkurat slik; dette har dem hver for seg.',
      '«tema:samver» er ukjent og ikke tatt med. Mente du «Samvær»?',
      '«teme:» er ikke et søkevalg, og det er søkt på som ord. Mente du «tema:»?',
      'Ingen treff på «tid».',
    ].join('\n'),
  );
});
