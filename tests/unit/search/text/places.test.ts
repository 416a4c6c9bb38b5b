import { expect, test } from 'vitest';
import { joinPlaces, pageWords, sectionWord, spellPlace } from '../../../../src/search/text/places.ts';

test('each page of a locator is a word, the first few of many', () => {
  expect(pageWords('s. 95')).toEqual(['s95']);
  expect(pageWords('s. 142–143, s. 150')).toEqual(['s142', 's143', 's150']);
  expect(pageWords('s. 1–90')).toEqual(['s1', 's2', 's3', 's4', 's5']);
  expect([pageWords('§ 2-4'), pageWords(null)]).toEqual([[], []]);
});

test('a numbered heading is a word, one without a number none', () => {
  expect([sectionWord('5.2'), sectionWord('sammendrag')]).toEqual(['kap5p2', '']);
});

test.each([
  ['s. 95', 's95'],
  ['side 95', 's95'],
  ['S.95', 's95'],
  ['p. 95', 's95'],
  ['Topor s. 381', 'Topor s381'],
  ['kapittel 5.2', 'kap5p2'],
  ['kap. 4', 'kap4'],
])('a query for «%s» asks for %s', (query, words) => {
  expect(joinPlaces(query)).toBe(words);
});

test('a page in a longer query is a word as others, and a letter in a word none', () => {
  expect(joinPlaces('vist til med side 38 som ikke finnes')).toBe('vist til med side 38 som ikke finnes');
  expect(joinPlaces('kurs 95')).toBe('kurs 95');
});

test('a page or a heading is told as readers write it', () => {
  expect(['s95', 'kap5p2', 'samvær'].map(spellPlace)).toEqual(['s. 95', 'kap. 5.2', 'samvær']);
});
