import { defaultLocale } from '../../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { makeRoutes } from '../../../../src/routes/routes.ts';
import { hitAddress, readArrival, withoutWords } from '../../../../src/search/query/arrival.ts';
import { makeDocument } from '../../../../src/search/model/document.ts';
import { makeEngine } from '../make-engine.ts';

const routes = makeRoutes('/repo/', defaultLocale);

/** The address of the first hit on a query among some documents. */
function follow(query: string, ...documents: Parameters<typeof makeEngine>): string {
  return hitAddress(routes, makeEngine(...documents).search(query).hits[0]!);
}

test('the address of a hit carries the words that matched, as the text has them', () => {
  const finding = makeDocument({ kind: 'findings', id: 'samvaer#tid', text: 'Tilliten vokser, og tillit tar tid.' });
  expect(follow('tillit', finding)).toBe('/repo/temaer/samvaer/?h=tillit+tilliten#tid');
});

test('a word that only the keywords have is carried too', () => {
  const quote = makeDocument({ kind: 'quotes', id: 'kaffe', text: 'En kopp.', keywords: ['coffee'] });
  expect(follow('coffee', quote)).toBe('/repo/sitater/kaffe/?h=coffee');
});

test('the small words of a phrase are not carried', () => {
  const quote = makeDocument({ kind: 'quotes', id: 'regler', text: 'Reglene er ikke hogd i stein.' });
  const address = new URL(follow('"ikke hogd i stein"', quote), 'https://example.org');
  expect(address.searchParams.get('h')?.split(' ').sort()).toEqual(['hogd', 'stein']);
});

test('an address carries at most twelve words', () => {
  const words = 'ball bille bukk busk bygg dyr elv fjell fugl gress hav hest hus ild'.split(' ');
  const quote = makeDocument({ kind: 'quotes', id: 'alt', text: words.join(' ') });
  const address = follow(words.join(' '), quote);
  expect(readArrival(new URL(address, 'https://example.org').search)).toHaveLength(12);
});

test.each(['samvær', 'på', 'tillit', '2019'])('«%s» is read as it was written', (word) => {
  const address = new URL(routes.marked('/temaer/x/#y', [word, 'tid']), 'https://example.org');
  expect(readArrival(address.search)).toEqual([word, 'tid']);
});

test.each([
  ['?h=tillit%E0%A4%A+tid', ['tillit', 'tid']],
  ['?h=TILLIT+Tillit', ['tillit']],
  ['?h=%3Cimg+onerror%3D1%3E', ['img', 'onerror', '1']],
  ['?h=%F0%9F%98%80', []],
  ['?h=', []],
])('%s asks for %j', (search, words) => {
  expect(readArrival(search)).toEqual(words);
});

test('an address without the parameter asks for nothing', () => {
  expect(readArrival('?q=tillit')).toBeNull();
});

test('of ten thousand characters a few words are read', () => {
  const search = `?h=${Array.from({ length: 1500 }, (_, index) => `ord${index}`).join('+')}`;
  expect(search.length).toBeGreaterThan(10_000);
  expect(readArrival(search)).toHaveLength(12);
});

test('an address loses its words and nothing else', () => {
  expect(withoutWords('https://example.org/a/?x=1&h=tillit+tid#b')).toBe('https://example.org/a/?x=1#b');
  expect(withoutWords('https://example.org/a/?h=tillit#b')).toBe('https://example.org/a/#b');
});
