import { expect, test } from 'vitest';
import { checkVocabulary } from '../../../src/corpus/check-vocabulary.ts';
import { makeVocabulary, name } from '../../fixtures/make-records.ts';
import { makeSchoolVocabulary, makeSmallVocabulary } from '../../fixtures/make-vocabularies.ts';

const [user, staff] = makeVocabulary().sides;
const fieldsOf = (fields: Parameters<typeof makeVocabulary>[0]) =>
  checkVocabulary(makeVocabulary(fields)).map(({ field, value }) => [field, value]);

test('one, two and three sides with none, two and three poles are sound', () => {
  expect([makeSmallVocabulary(), makeVocabulary(), makeSchoolVocabulary()].flatMap(checkVocabulary)).toEqual([]);
});

test('two terms of one list share neither id, name nor slot', () => {
  const poles = [
    { id: 'ned', label: name('Ned'), slot: 1 as const },
    { id: 'ned', label: name('Ned'), slot: 1 as const },
  ];
  expect(fieldsOf({ poles })).toEqual([
    ['poles[1].id', 'ned'],
    ['poles[1].label.nb', 'Ned'],
    ['poles[1].slot', '1'],
  ]);
});

test('voices are told apart over all their lists', () => {
  const otherVoices = [{ id: 'staff', label: name('Brukere'), slot: 2 as const }];
  expect(fieldsOf({ otherVoices })).toEqual([
    ['otherVoices[0].id', 'staff'],
    ['otherVoices[0].label.nb', 'Brukere'],
    ['otherVoices[0].slot', '2'],
  ]);
});

test('terms of different lists may share an id and a slot', () => {
  expect(fieldsOf({ poles: [{ id: 'user', label: name('Ned'), slot: 1 }] })).toEqual([]);
});

test('a side stands once in a union', () => {
  expect(fieldsOf({ unions: [{ id: 'both', of: ['user', 'user'], label: name('Alle') }] })).toEqual([
    ['unions[0].of[1]', 'user'],
  ]);
});

test('one voice at most is the review itself', () => {
  const otherVoices = [7, 8].map((slot) => {
    return { id: `v-${slot}`, label: name(`V${slot}`), slot: slot as 7 | 8, isReview: true };
  });
  expect(fieldsOf({ otherVoices })).toEqual([['otherVoices[1].isReview', 'true']]);
});

test('words that stand in addresses of their own are no ids', () => {
  expect(fieldsOf({ sides: [{ ...user!, id: 'none' }, staff!], unions: [] })).toEqual([['sides[0].id', 'none']]);
  expect(fieldsOf({ theoryGroups: [{ id: 'innhold', label: name('Innhold') }] })).toEqual([
    ['theoryGroups[0].id', 'innhold'],
  ]);
  expect(fieldsOf({ factTopics: [{ id: 'innhold', label: name('Innhold') }] })).toEqual([
    ['factTopics[0].id', 'innhold'],
  ]);
});
