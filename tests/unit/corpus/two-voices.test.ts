import { expect, test } from 'vitest';
import { listTwoVoices, splitVoices } from '../../../src/corpus/two-voices.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { makeFinding, makeOccurrence, makeQuote, makeTheme } from '../../fixtures/make-records.ts';

const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
const voices = ['user', 'staff', 'both', 'author', 'theory', 'law'] as const;

const { themes } = makeCorpus({
  themes: {
    tillit: makeTheme({ findings: voices.map((voice) => makeFinding({ id: voice, voice })) }),
    stille: makeTheme({ order: 2, findings: [makeFinding({ voice: 'theory' })] }),
    sitert: makeTheme({ order: 3, findings: [makeFinding({ voice: 'law' })] }),
  },
  quotes: {
    'hun-ventet': makeQuote({ speaker: { role: 'staff', basis: 'inferred' } }),
    loven: makeQuote({ kind: 'law', speaker: null }),
    alene: makeQuote({ occurrences: [makeOccurrence({ theme: 'sitert' })] }),
  },
});

test('findings of both voices stand on both sides; those of writers and laws on neither', () => {
  const { theme, user, staff } = splitVoices(themes[0]!);
  expect(theme).toBe(themes[0]);
  expect(ids(user.findings)).toEqual(['user', 'both']);
  expect(ids(staff.findings)).toEqual(['staff', 'both']);
});

test('quotations stand on the side of their speaker', () => {
  const { user, staff } = splitVoices(themes[0]!);
  expect(ids(user.quotes)).toEqual(['det-tok-lang-tid']);
  expect(ids(staff.quotes)).toEqual(['hun-ventet']);
});

test('a theme in which neither side is heard is left out; one quotation is enough', () => {
  expect(listTwoVoices(themes).map(({ theme }) => theme.id)).toEqual(['tillit', 'sitert']);
});
