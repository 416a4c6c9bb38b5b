import { expect, test } from 'vitest';
import { inOrder, makeTerms, sidesOf } from '../../../src/corpus/terms.ts';
import { defaultLocale } from '../../../src/schemas/languages.ts';
import { getNode } from '../../fixtures/make-content.ts';
import { makeVocabulary } from '../../fixtures/make-records.ts';
import { makeSchoolVocabulary } from '../../fixtures/make-vocabularies.ts';

const terms = makeTerms(makeSchoolVocabulary());
const voice = (id: string) => getNode(terms.voices, id);

test('voices stand in the order of the vocabulary: sides, unions, others', () => {
  expect(terms.voices.map(({ id }) => id)).toEqual(['teacher', 'pupil', 'parent', 'home', 'review', 'theory']);
});

test('a union has the shapes of its sides, a side its own', () => {
  expect([voice('home').slots, voice('teacher').slots]).toEqual([[2, 3], [1]]);
});

test('a union speaks for its sides, a side for itself, other voices for no side', () => {
  expect(['home', 'teacher', 'review'].map((id) => sidesOf(voice(id)).map((side) => side.id))).toEqual([
    ['pupil', 'parent'],
    ['teacher'],
    [],
  ]);
});

test('voices are put in order, each once', () => {
  expect(inOrder([voice('theory'), voice('pupil'), voice('theory')]).map(({ id }) => id)).toEqual(['pupil', 'theory']);
});

test('a perspective goes by the name of the voice where it has none of its own', () => {
  const [user, staff] = makeTerms(makeVocabulary()).sides;
  expect([user, staff].map((side) => side?.perspective[defaultLocale])).toEqual(['Brukerperspektiv', 'Ansatte']);
});
