import { expect, test } from 'vitest';
import { findNearest, nameWords, type KnownPage } from '../../../../src/components/missing/find-nearest.ts';

const pages: KnownPage[] = [
  ['temaer/', 'Temaer'],
  ['temaer/samvaer/', 'Samvær'],
  ['temaer/eget-valg/', 'Eget valg'],
  ['teori/', 'Teori'],
  ['teori/tillit/', 'Tillit'],
  ['studier/almvik-2011/', 'Almvik et al. (2011)'],
  ['referanser/travelbee-1999/', 'Travelbee (1999)'],
];
const near = (path: string) => findNearest(path, pages).map(([, title]) => title);

test.each([
  ['temaer/samver/', 'Samvær'],
  ['temaer/Samvær', 'Samvær'],
  ['temaer/samv%C3%A6r/', 'Samvær'],
  ['temaer/eget_valg.html', 'Eget valg'],
  ['teori/tilitt/', 'Tillit'],
])('an address with a slip proposes the page that was meant: %s', (path, title) => {
  expect(near(path)[0]).toBe(title);
});

test.each(['begreper/tillit/', 'tillit', 'en/teori/tillit/index.html'])('another folder finds it too: %s', (path) => {
  expect(near(path)[0]).toBe('Tillit');
});

test('a part of a name finds the whole', () => {
  expect(near('studier/almvik/')[0]).toBe('Almvik et al. (2011)');
});

test('nothing is proposed where nothing is alike', () => {
  expect(near('wp-admin/setup-config.php')).toEqual([]);
  expect(near('')).toEqual([]);
});

test('at most four are proposed, beside which a search is', () => {
  const alike = Array.from({ length: 9 }, (_, index): KnownPage => [`tall-${index}/`, `${index}`]);
  expect(findNearest('tall-x/', alike)).toHaveLength(4);
});

test('an address that is badly encoded is read as it stands', () => {
  expect(near('temaer/samvaer%E0%A4%A/')).toContain('Samvær');
});

test.each([
  ['temaer/eget-valg.html', 'eget valg'],
  ['temaer/samv%C3%A6r/', 'samvær'],
  ['', ''],
])('the words of an address are those of its last part: %s', (path, words) => {
  expect(nameWords(path)).toBe(words);
});

test('what is far less alike than the nearest is left out', () => {
  const pages = ['temaer/samvaer/', 'temaer/hemmere/'].map((path) => [path, path] as const);
  expect(findNearest('temaer/samver/', pages).map(([path]) => path)).toEqual(['temaer/samvaer/']);
});
