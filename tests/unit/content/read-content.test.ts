import { defaultLocale } from '../../../src/schemas/languages.ts';
import { rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readContent } from '../../../src/content/read-content.ts';
import { describeProblem } from '../../../src/content/report-problems.ts';
import { makeFolder } from '../../fixtures/make-folder.ts';
import { makeReview } from '../../fixtures/make-content.ts';
import {
  makeFinding,
  makeNote,
  makeQuote,
  makeReference,
  makeSite,
  makeStudy,
  makeTheme,
  makeTheory,
  makeVocabulary,
} from '../../fixtures/make-records.ts';

/** What is wrong with a content folder once some of its files are changed. */
async function problemsOf(files: Record<string, string | object | null>) {
  return listProblems(await makeFolder(files));
}

async function listProblems(folder: string) {
  const result = await readContent(folder);
  return 'problems' in result ? result.problems : [];
}

/** A record without some of its fields. */
function leaveOut(record: object, ...fields: string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !fields.includes(name)));
}

test('a sound folder gives its records, its site and its vocabulary', async () => {
  expect(await readContent(await makeFolder())).toEqual({
    content: makeReview(),
    site: makeSite(),
    vocabulary: makeVocabulary(),
    coverage: null,
  });
});

test('a record may be a .yml file', async () => {
  expect(await problemsOf({ 'theory/mestring.yml': makeTheory() })).toEqual([]);
});

test('a file that is not YAML is reported with the line', async () => {
  expect(await problemsOf({ 'theory/mestring.yaml': 'kind: concept\ntitle:\n  nb: "Mestring\n' })).toEqual([
    expect.objectContaining({
      file: 'theory/mestring.yaml',
      field: 'linje 3',
      reason: expect.stringContaining('anførselstegnet lukkes ikke') as string,
    }),
  ]);
});

test('a field that is written twice is reported with its line', async () => {
  const twice = `${stringify(makeTheory())}kind: model\n`;
  const line = twice.trimEnd().split('\n').length;
  expect(await problemsOf({ 'theory/recovery.yaml': twice })).toEqual([
    expect.objectContaining({ file: 'theory/recovery.yaml', field: `linje ${line}`, value: 'kind: model' }),
  ]);
});

test('a YAML alias without anchor is reported like any other mistake', async () => {
  expect(await problemsOf({ 'theory/mestring.yaml': 'kind: *borte\n' })).toEqual([
    expect.objectContaining({ file: 'theory/mestring.yaml', field: 'linje 1', value: 'kind: *borte' }),
  ]);
});

test('an empty file is reported', async () => {
  expect(await problemsOf({ 'theory/mestring.yaml': '' })).toEqual([
    expect.objectContaining({ file: 'theory/mestring.yaml', field: '', reason: 'er tom: skal være felter med navn' }),
  ]);
});

test('a file name that is no id is reported with the nearest id', async () => {
  expect(await problemsOf({ 'theory/Ærlig Mål_2.yaml': makeTheory() })).toEqual([
    {
      file: 'theory/Ærlig Mål_2.yaml',
      field: 'id',
      value: 'Ærlig Mål_2',
      reason: expect.stringContaining('filnavnet skal være små bokstaver') as string,
      suggestion: 'aerlig-mal-2',
    },
  ]);
});

test.each([
  ['Évian', 'evian'],
  ['(Olsø 2014)', 'olso-2014'],
])('the id nearest to «%s» has neither accents nor hyphens at its ends', async (name, suggestion) => {
  expect(await problemsOf({ [`theory/${name}.yaml`]: makeTheory() })).toEqual([
    expect.objectContaining({ suggestion }),
  ]);
});

test.each([defaultLocale, '---'])(
  'a file named %s.yaml is reported without suggesting what is no id either',
  async (name) => {
    expect(await problemsOf({ [`theory/${name}.yaml`]: makeTheory() })).toEqual([
      expect.objectContaining({ field: 'id', value: name, suggestion: null }),
    ]);
  },
);

test('two files of a collection cannot have the same id', async () => {
  expect(await problemsOf({ 'theory/recovery.yml': makeTheory() })).toEqual([
    expect.objectContaining({
      file: 'theory/recovery.yml',
      field: 'id',
      value: 'recovery',
      reason: expect.stringContaining('brukes allerede') as string,
    }),
  ]);
});

test('records of different collections may have the same id', async () => {
  expect(await problemsOf({ 'theory/tillit.yaml': makeTheory() })).toEqual([]);
});

test('a value of the wrong type is reported with the type it must have', async () => {
  expect(await problemsOf({ 'themes/tillit.yaml': { ...makeTheme(), order: 'først' } })).toEqual([
    {
      file: 'themes/tillit.yaml',
      field: 'order',
      value: 'først',
      reason: 'skal være et tall',
      suggestion: null,
    },
  ]);
});

test('a fraction is reported where a whole number belongs', async () => {
  expect(await problemsOf({ 'themes/tillit.yaml': { ...makeTheme(), order: 1.5 } })).toEqual([
    expect.objectContaining({ field: 'order', value: '1.5', reason: 'skal være et heltall' }),
  ]);
});

test('a word is reported where yes or no belongs', async () => {
  expect(await problemsOf({ 'references/hansen-2020.yaml': { ...makeReference(), authorsComplete: 'ja' } })).toEqual([
    expect.objectContaining({ field: 'authorsComplete', value: 'ja', reason: 'skal være true eller false' }),
  ]);
});

test('a list written as one value is reported as no list', async () => {
  expect(await problemsOf({ 'theory/recovery.yaml': { ...makeTheory(), related: 'mestring' } })).toEqual([
    expect.objectContaining({ field: 'related', value: 'mestring', reason: 'skal være en liste' }),
  ]);
});

test('a field that is missing is reported with the type it must have', async () => {
  expect(await problemsOf({ 'themes/tillit.yaml': leaveOut(makeTheme(), 'section') })).toEqual([
    expect.objectContaining({ field: 'section', value: null, reason: 'mangler (skal være tekst)' }),
  ]);
});

test('a missing field with fixed values is reported as missing', async () => {
  expect(await problemsOf({ 'notes/antallet-mangler.yaml': leaveOut(makeNote(), 'severity') })).toEqual([
    expect.objectContaining({
      field: 'severity',
      value: null,
      reason: expect.stringMatching(/^mangler.*avoid/) as string,
    }),
  ]);
});

test('prose without its bokmål text is reported', async () => {
  expect(await problemsOf({ 'themes/tillit.yaml': { ...makeTheme(), title: { en: 'Trust' } } })).toEqual([
    expect.objectContaining({ field: 'title.nb', reason: 'mangler (skal være tekst)' }),
  ]);
});

test('an unknown field is reported by its name', async () => {
  expect(await problemsOf({ 'themes/tillit.yaml': { ...makeTheme(), farge: 'blå' } })).toEqual([
    { file: 'themes/tillit.yaml', field: 'farge', value: null, reason: 'er et ukjent felt', suggestion: null },
  ]);
});

test('an unknown field deep in a record is reported with its path', async () => {
  const findings = [{ ...makeFinding(), evidense: [] }];
  expect(await problemsOf({ 'themes/tillit.yaml': { ...makeTheme(), findings } })).toEqual([
    expect.objectContaining({ field: 'findings[0].evidense', reason: 'er et ukjent felt' }),
  ]);
});

test('an unknown field is reported with the nearest of those that are not there', async () => {
  const { sample, ...study } = makeStudy();
  expect(await problemsOf({ 'studies/hansen-2020.yaml': { ...study, sampel: sample } })).toEqual([
    expect.objectContaining({ field: 'sample', reason: 'mangler (skal være tekst)' }),
    expect.objectContaining({ field: 'sampel', reason: 'er et ukjent felt', suggestion: 'sample' }),
  ]);
});

test('every unknown field of a record is reported', async () => {
  const problems = await problemsOf({ 'themes/tillit.yaml': { ...makeTheme(), farge: 'blå', form: 'rund' } });
  expect(problems.map(({ field }) => field)).toEqual(['farge', 'form']);
});

test('a value outside the fixed ones is reported with the nearest of them', async () => {
  expect(await problemsOf({ 'notes/antallet-mangler.yaml': { ...makeNote(), severity: 'avoyd' } })).toEqual([
    expect.objectContaining({
      field: 'severity',
      value: 'avoyd',
      reason: 'skal være en av know, check, avoid',
      suggestion: 'avoid',
    }),
  ]);
});

test.each([
  [{ family: 'Hansen' }, ['authors[0].given: mangler (skal være tekst)']],
  [
    { famly: 'Hansen', given: null },
    ['authors[0].family: mangler (skal være tekst)', 'authors[0].famly: er et ukjent felt. Mente du «family»?'],
  ],
  [
    { litteral: 'NAV' },
    ['authors[0].literal: mangler (skal være tekst)', 'authors[0].litteral: er et ukjent felt. Mente du «literal»?'],
  ],
  ['Hansen', ['authors[0] «Hansen»: skal være felter med navn']],
])('an author that is %j is compared with the form that fits best', async (author, sentences) => {
  const problems = await problemsOf({ 'references/hansen-2020.yaml': { ...makeReference(), authors: [author] } });
  expect(problems.map(describeProblem)).toEqual(sentences.map((sentence) => sentence.replace(/[^?]$/, '$&.')));
});

test.each([
  ['a number that is too small', 'themes/tillit.yaml', { ...makeTheme(), order: 0 }],
  ['a list that is too short', 'studies/hansen-2020.yaml', { ...makeStudy(), participants: [] }],
  ['a web address that is none', 'references/hansen-2020.yaml', { ...makeReference(), webAddress: 'snl.no' }],
  ['an empty text', 'site.yaml', { ...makeSite(), name: '' }],
])('%s is reported in Norwegian', async (_, file, record) => {
  const [problem] = await problemsOf({ [file]: record });
  expect(problem?.reason).not.toMatch(/too small|invalid|expected/i);
});

test('a folder that is no collection is reported with the nearest collection', async () => {
  expect(await problemsOf({ 'theme/samvaer.yaml': makeTheme() })).toEqual([
    expect.objectContaining({
      file: 'theme',
      reason: expect.stringContaining('leses ikke') as string,
      suggestion: 'themes',
    }),
  ]);
});

test('a file beside the collections is reported with the nearest name', async () => {
  expect(await problemsOf({ 'site.yml': makeSite() })).toEqual([
    expect.objectContaining({ file: 'site.yml', suggestion: 'site.yaml' }),
  ]);
});

test('a file in a collection that is not YAML is reported', async () => {
  expect(await problemsOf({ 'theory/mestring.json': '{}' })).toEqual([
    expect.objectContaining({ file: 'theory/mestring.json', reason: expect.stringContaining('leses ikke') as string }),
  ]);
});

test('a folder inside a collection is reported', async () => {
  expect(await problemsOf({ 'theory/modeller/sme.yaml': makeTheory() })).toEqual([
    expect.objectContaining({ file: 'theory/modeller', reason: expect.stringContaining('leses ikke') as string }),
  ]);
});

test.each([
  ...['.DS_Store', 'theory/.DS_Store', 'theory/.gitkeep', 'theory/.recovery.yaml.swp', 'theory/._recovery.yaml'],
  ...[
    'Thumbs.db',
    'Thumbs.db:encryptable',
    'theory/recovery.yaml:Zone.Identifier',
    'theory/thumbs.db',
    'theory/desktop.ini',
    'theory/Icon\r',
    '__MACOSX/x',
  ],
  ...['theory/recovery.yaml~', 'theory/recovery.yaml.bak', 'theory/~$recovery.yaml', 'theory/#recovery.yaml#'],
])('%j, which systems and editors leave behind, is not read', async (file) => {
  expect(await problemsOf({ [file]: 'kind: [' })).toEqual([]);
});

test('a record whose ending is in capitals is reported with the ending it needs', async () => {
  expect(await problemsOf({ 'theory/mer.YAML': makeTheory() })).toEqual([
    expect.objectContaining({ file: 'theory/mer.YAML', suggestion: 'mer.yaml' }),
  ]);
});

test('a record may be a link to a file, and a link to nothing is reported', async () => {
  const folder = await makeFolder({ 'theory/mer.yaml': makeTheory() });
  await rename(join(folder, 'theory/mer.yaml'), join(folder, '.mer'));
  await symlink('../.mer', join(folder, 'theory/mer.yaml'));
  expect(await listProblems(folder)).toEqual([]);
  await symlink('borte', join(folder, 'theory/mindre.yaml'));
  expect(await listProblems(folder)).toEqual([
    expect.objectContaining({ file: 'theory/mindre.yaml', reason: 'filen finnes ikke' }),
  ]);
});

test('a folder in the place of a settings file is reported', async () => {
  expect(await problemsOf({ 'site.yaml': null, 'site.yaml/x': '' })).toEqual([
    expect.objectContaining({ file: 'site.yaml', reason: 'er ingen fil: skal være en fil med tekst' }),
  ]);
});

test('a file that is too large for a record is reported', async () => {
  expect(await problemsOf({ 'theory/mer.yaml': `# ${'x'.repeat(1_000_000)}` })).toEqual([
    expect.objectContaining({
      file: 'theory/mer.yaml',
      reason: expect.stringMatching(/^er større enn 1 MB/) as string,
    }),
  ]);
});

test('a folder that does not exist is told in one sentence', async () => {
  const folder = join(await makeFolder(), 'borte');
  expect(await listProblems(folder)).toEqual([
    expect.objectContaining({
      file: folder,
      reason: 'finnes ikke: skal være en mappe med site.yaml, vocabulary.yaml og samlingsmappene',
    }),
  ]);
});

test('a file in the place of the folder is told in one sentence', async () => {
  const file = join(await makeFolder(), 'site.yaml');
  expect(await listProblems(file)).toEqual([
    expect.objectContaining({
      file,
      reason: 'er en fil: skal være en mappe med site.yaml, vocabulary.yaml og samlingsmappene',
    }),
  ]);
});

test('a file that is named like a collection is reported', async () => {
  expect(await problemsOf({ 'bridges/tid-og-tillit.yaml': null, bridges: '' })).toEqual([
    expect.objectContaining({ file: 'bridges', reason: 'er en fil: skal være en mappe med poster' }),
  ]);
});

test('records are sorted by id, whatever their files are called', async () => {
  const folder = await makeFolder({ 'theory/recovery-1.yaml': makeTheory(), 'theory/recovery-a.yml': makeTheory() });
  const result = await readContent(folder);
  expect('content' in result && [...result.content.theory.keys()]).toEqual(['recovery', 'recovery-1', 'recovery-a']);
});

test('records are the same with CRLF or LF, verbatim text included', async () => {
  const text = 'text: >-\n  Ord for\n  ord\n\n  i to avsnitt\n' + stringify({ ...makeQuote(), text: undefined });
  const read = async (quote: string) => readContent(await makeFolder({ 'quotes/det-tok-lang-tid.yaml': quote }));
  expect(await read(text.replaceAll('\n', '\r\n'))).toEqual(await read(text));
  expect(await read(text)).toHaveProperty('content');
});

test('a folder without site.yaml is reported', async () => {
  expect(await problemsOf({ 'site.yaml': null })).toEqual([
    expect.objectContaining({ file: 'site.yaml', reason: expect.stringContaining('finnes ikke') as string }),
  ]);
});

test('references between records are checked', async () => {
  expect(await problemsOf({ 'theory/recovery.yaml': makeTheory({ related: ['mestring'] }) })).toEqual([
    expect.objectContaining({ file: 'theory/recovery.yaml', field: 'related[0]', value: 'mestring' }),
  ]);
});

test('references between records are checked in the files that can be read, beside mistakes in others', async () => {
  const problems = await problemsOf({
    'theory/recovery.yaml': makeTheory({ related: ['mestring'] }),
    'references/hansen-2020.yaml': { ...makeReference(), year: 'i fjor' },
  });
  expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
    'references/hansen-2020.yaml year',
    'theory/recovery.yaml related[0]',
  ]);
});

test('mistakes of different kinds in several files are reported together', async () => {
  const problems = await problemsOf({
    'themes/tillit.yaml': { ...makeTheme(), order: 0, farge: 'blå' },
    'theory/Mestring.yaml': makeTheory(),
    'theory/haap.yaml': 'kind: [concept\n',
    'tema/samvaer.yaml': makeTheme(),
    'site.yaml': null,
  });
  expect(problems.map(({ file, field }) => `${file} ${field}`.trim())).toEqual([
    'themes/tillit.yaml order',
    'themes/tillit.yaml farge',
    'theory/Mestring.yaml id',
    'theory/haap.yaml linje 1',
    'site.yaml',
    'tema',
  ]);
});

test('without a vocabulary nothing is judged by it, and the file that is missing is named', async () => {
  expect(await problemsOf({ 'vocabulary.yaml': null })).toEqual([
    expect.objectContaining({ file: 'vocabulary.yaml', reason: 'filen finnes ikke' }),
  ]);
});

const [user, staff] = makeVocabulary().sides;

test.each([
  ['no sides', { sides: [] }, 'sides: skal ha minst 1.'],
  [
    'a slot there is none of',
    { sides: [user, { ...staff, slot: 12 }] },
    /^sides\[1\]\.slot «12»: skal være en av 1, 2, .* 10/,
  ],
  ['a side without a name', { sides: [user, leaveOut(staff!, 'label')] }, /^sides\[1\]\.label: mangler/],
  [
    'a pole slot there is none of',
    { poles: [{ id: 'ned', label: { nb: 'Ned' }, slot: 5 }] },
    /^poles\[0\]\.slot «5»: .*1, 2, 3, 4/,
  ],
  [
    'a union of one side',
    { unions: [{ id: 'alle', of: ['user'], label: { nb: 'Alle' } }] },
    'unions[0].of: skal ha minst 2.',
  ],
  [
    'a union of a side there is none of',
    { unions: [{ id: 'both', of: ['user', 'stafff'], label: { nb: 'Alle' } }] },
    'unions[0].of[1] «stafff»: skal være en av sidene: user, staff. Mente du «staff»?',
  ],
  [
    'two voices in one slot',
    { sides: [user, { ...staff, slot: 1 }] },
    'sides[1].slot «1»: er alt brukt av sides[0]: hver skal ha sin egen.',
  ],
])('%s in the vocabulary is told in one sentence', async (_, fields, sentence) => {
  const problems = await problemsOf({ 'vocabulary.yaml': { ...makeVocabulary(), ...fields } });
  const told = problems.filter(({ file }) => file === 'vocabulary.yaml').map(describeProblem);
  expect(told).toEqual([typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)]);
});

test.each<[string, unknown, object]>([
  [
    'an unknown check',
    { oppgaven: { quotation: { covered: 1, waived: 0, missing: 0 } } },
    { field: 'theses.oppgaven.quotation', reason: 'er et ukjent felt', suggestion: 'quotations' },
  ],
  [
    'a count that is none',
    { oppgaven: { quotations: { covered: -1, waived: 0, missing: 0 } } },
    { field: 'theses.oppgaven.quotations.covered', reason: 'skal være minst 0' },
  ],
  [
    'a thesis that is none',
    { oppgave: {} },
    {
      field: 'theses',
      value: 'oppgave',
      reason: 'er ingen oppgave: tell på nytt med «npm run verify:sources -- <mappe> --update»',
      suggestion: 'oppgaven',
    },
  ],
])('figures of the source check with %s are refused in one sentence', async (_, theses, problem) => {
  expect(await problemsOf({ 'coverage.yaml': { date: '2026-11-30', theses, review: {} } })).toEqual([
    expect.objectContaining({ file: 'coverage.yaml', ...problem }),
  ]);
});

test('figures of a thesis that cannot be read are not judged', async () => {
  const figures = { date: '2026-11-30', theses: { oppgaven: {} }, review: {} };
  const problems = await problemsOf({ 'coverage.yaml': figures, 'theses/oppgaven.yaml': 'tull' });
  expect(problems.map(({ file }) => file)).toEqual(['theses/oppgaven.yaml']);
});
