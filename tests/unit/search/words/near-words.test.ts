import { expect, test } from 'vitest';
import { makeLexicon } from '../../../../src/search/index/lexicon.ts';
import { makeNearWords } from '../../../../src/search/words/near-words.ts';

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
  'rus',
  'tid',
  'makt',
  'power',
  'den',
  'valg',
  'tvang',
  'folk',
]);
const frequent = new Set(['rus', 'folk'].map((word) => lexicon.numbers.get(word)));
const findNear = makeNearWords(lexicon, (word) => frequent.has(word));
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
  ['another first letter in a short word', 'råpet', 'håpet'],
  ['a letter missing between two that look like a folded one', 'poer', 'power'],
  ['a letter missing in a word of four', 'mkt', 'makt'],
  ['swapped letters in a word of three', 'tdi', 'tid'],
  ['a doubled letter in a word of three', 'tidd', 'tid'],
  ['any letter too many in a frequent word of three', 'ruys', 'rus'],
  ['a first letter missing in a frequent word of four', 'olk', 'folk'],
])('%s is forgiven', (_, typed, meant) => {
  expect(near(typed)).toEqual([meant]);
});

test('a mistake in the first letter is thought of too, after the likelier ones', () => {
  expect(near('vang')).toEqual(['valg', 'tvang']);
});

test('two mistakes in a short word are not forgiven', () => {
  expect(near('tlit')).toEqual([]);
});

test.each([
  ['any letter too many in a rare word of three', 'tiyd'],
  ['another letter in a word of three', 'tod'],
  ['the first letter missing in a rare word of four', 'akt'],
  ['a mistake in a word too common to search for', 'deen'],
])('%s is not forgiven', (_, typed) => {
  expect(near(typed)).toEqual([]);
});

test('a word too common to search for is no mistake', () => {
  expect(near('fra')).toEqual([]);
});

test('letters that only lack their Norwegian form are no mistake in a short word', () => {
  expect(near('får')).toEqual([]);
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
