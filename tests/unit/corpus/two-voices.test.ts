import { expect, test } from 'vitest';
import { findUnheard, splitVoices } from '../../../src/corpus/two-voices.ts';
import { makeCorpus } from '../../fixtures/make-content.ts';
import { makeFinding, makeQuote, makeReference, makeStudy, makeTheme } from '../../fixtures/make-records.ts';

const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
const voices = ['user', 'staff', 'both', 'author', 'theory', 'law'] as const;

const { themes } = makeCorpus({
  themes: {
    tillit: makeTheme({ findings: voices.map((voice) => makeFinding({ id: voice, voice })) }),
    stille: makeTheme({ order: 2, findings: [makeFinding({ voice: 'theory' })] }),
  },
  quotes: {
    'hun-ventet': makeQuote({ speaker: { role: 'staff', basis: 'inferred' } }),
    loven: makeQuote({ kind: 'law', speaker: null }),
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

test('a theme in which neither side is heard has two empty sides', () => {
  const empty = { findings: [], quotes: [] };
  expect(splitVoices(themes[1]!)).toMatchObject({ user: empty, staff: empty });
});

const asked = (...perspectives: ('user' | 'staff' | 'both')[]) =>
  makeCorpus({
    studies: Object.fromEntries(
      perspectives.map((perspective, n) => [
        `hansen-20${n + 10}`,
        makeStudy({ reference: `hansen-20${n + 10}`, perspective }),
      ]),
    ),
    references: Object.fromEntries(perspectives.map((_, n) => [`hansen-20${n + 10}`, makeReference()])),
  }).studies.filter(({ id }) => id !== 'hansen-2020');

test('a voice is unheard where no study has asked its side', () => {
  expect(findUnheard('staff', asked('user', 'user'))).toBe('staff');
  expect(findUnheard('user', asked('staff'))).toBe('user');
  expect(findUnheard('both', asked('user'))).toBe('staff');
});

test('one study that has asked the side is enough to hear it', () => {
  expect(findUnheard('staff', asked('user', 'both'))).toBeNull();
  expect(findUnheard('both', asked('user', 'staff'))).toBeNull();
  expect(findUnheard('user', asked('user'))).toBeNull();
});

test('where no study is cited, and in findings of no side, nobody is unheard', () => {
  expect(findUnheard('staff', [])).toBeNull();
  expect(findUnheard('author', asked('user'))).toBeNull();
});
