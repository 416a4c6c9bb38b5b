import { expect, test } from 'vitest';
import { defaultLocale } from '../../../src/schemas/languages.ts';
import { makeRoutes } from '../../../src/routes/routes.ts';
import { describePreview, listPreviews } from '../../../src/wording/preview.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { localise, makeGroup, makeNote, makeTheme, makeTheory } from '../../fixtures/make-records.ts';

const routes = makeRoutes('/repo/', defaultLocale);
const corpus = makeCorpus({ themes: { tillit: makeTheme({ groups: [makeGroup()] }) } });
const previews = listPreviews(corpus, routes, defaultLocale);

test('the records of a page stand in one file, each at its anchor', () => {
  const [theme, group, finding] = [corpus.themes[0]!, corpus.groups[0]!, corpus.findings[0]!];
  expect(Object.keys(previews.get(routes.record(theme))!)).toEqual(['', group.id, finding.id]);
});

test('every record has a preview with a kind and a title', () => {
  const found = [...previews.values()].flatMap((page) => Object.values(page));
  expect(found.length).toBeGreaterThan(8);
  expect(found.filter(({ kind, title }) => kind === '' || title === '')).toEqual([]);
});

test('a theme says what it answers, in one sentence, and who carries it', () => {
  expect(describePreview(corpus.themes[0]!, routes, defaultLocale)).toMatchObject({
    title: 'Tillit',
    sure: ['1 av 1 studier · Norge · 2020', 'Brukere'],
  });
});

test('a finding is its claim, with its voice and its sources', () => {
  expect(describePreview(corpus.findings[0]!, routes, defaultLocale)).toMatchObject({
    title: 'Tillit tar tid.',
    sure: ['Brukere', 'Hansen (2020), s. 12'],
  });
});

test('a quotation stands whole', () => {
  const quote = corpus.quotes[0]!;
  expect(describePreview(quote, routes, defaultLocale).title).toBe(`«${quote.data.text}»`);
});

test('a concept says what it is in its first sentence, with its links', () => {
  const { theory } = makeCorpus({
    theory: {
      recovery: makeTheory({ explanation: localise('Tillit er [[themes/tillit|å stole på]] noen. Den vokser.') }),
    },
  });
  expect(describePreview(theory[0]!, routes, defaultLocale).text).toBe(
    'Tillit er <a href="/repo/temaer/tillit/">å stole på</a> noen.',
  );
});

test.each([
  ['avoid', 'Ikke siter slik: Antallet mangler'],
  ['know', undefined],
] as const)('a warning is told, and nothing that only asks for attention: %s', (severity, told) => {
  const noted = makeCorpus({
    notes: { 'antallet-mangler': makeNote({ severity, findings: ['tillit#tillit-tar-tid'] }) },
  });
  const [finding] = noted.findings;
  expect(describePreview(finding!, routes, defaultLocale).warning).toBe(told);
  expect(describePreview(finding!.theme, routes, defaultLocale).warning).toBe(told);
});
