import { expect, test } from 'vitest';
import { makeLexicon } from '../../../src/search/lexicon.ts';
import { makeNearWords } from '../../../src/search/near-words.ts';
import { areOpposites } from '../../../src/search/opposites.ts';

const lexicon = makeLexicon([
  'tillit',
  'anerkjennelse',
  'marginalisering',
  'personlig',
  'håpet',
  'far',
  'villighet',
  'ærlig',
  'straff',
]);
const findNear = makeNearWords(lexicon);
const near = (word: string, mayContinue = false) =>
  findNear(word, mayContinue).map((found) => lexicon.words[found.word] ?? '');

test.each([
  ['a letter too many', 'annerkjennelse', 'anerkjennelse'],
  ['a letter too few', 'tilit', 'tillit'],
  ['another letter', 'tallit', 'tillit'],
  ['swapped letters', 'tililt', 'tillit'],
  ['the wrong letter doubled', 'tilitt', 'tillit'],
  ['swapped letters in a short word', 'hapte', 'håpet'],
  ['two mistakes in a long word', 'margnalisring', 'marginalisering'],
  ['another first letter', 'yillit', 'tillit'],
  ['a first letter too few', 'illit', 'tillit'],
  ['a first letter too many', 'etillit', 'tillit'],
  ['swapped first letters', 'itllit', 'tillit'],
])('%s is forgiven', (_, typed, meant) => {
  expect(near(typed)).toEqual([meant]);
});

test('two mistakes in a short word are not forgiven', () => {
  expect(near('tlit')).toEqual([]);
});

test('three letters are too few to guess from', () => {
  expect(near('fra')).toEqual([]);
});

test('nonsense is near nothing', () => {
  expect(['xqzwvk', 'asdfghjkl', 'blørfteknupp', 'x'.repeat(500)].flatMap((word) => near(word))).toEqual([]);
});

test('a word that is still typed may have a mistake in its beginning', () => {
  expect(near('annerkjenn', true)).toEqual(['anerkjennelse']);
});

test('a finished word may not', () => {
  expect(near('annerkjenn')).toEqual([]);
});

test.each(['upersonlig', 'uærlig', 'mistillit'])('«%s» is not near to its opposite', (word) => {
  expect(near(word)).toEqual([]);
});

test('opposites are known with a mistake in them too', () => {
  expect(areOpposites('mistilit', 'tillit')).toBe(true);
});

test('a longer word is not the opposite of what it ends in', () => {
  expect(areOpposites('selvtillit', 'tillit')).toBe(false);
});
