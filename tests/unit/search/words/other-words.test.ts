import { expect, test } from 'vitest';
import { buildIndex } from '../../../../src/search/index/build-index.ts';
import { listCommonWords } from '../../../../src/search/index/common-words.ts';
import { makeSearchEngine } from '../../../../src/search/query/search.ts';
import { makeFindings } from '../make-engine.ts';

const common = listCommonWords();
const search = (query: string, ...texts: string[]) =>
  makeSearchEngine(JSON.parse(JSON.stringify(buildIndex(makeFindings(...texts), {}, {}, undefined, common)))).search(
    query,
  );

test.each([
  ['hest', 'Det var helt fint'],
  ['katt', 'Det ble tatt'],
  ['frukt', 'Mange kjenner frykt'],
  ['tower', 'De har power'],
])('«%s» is a word of its own, and not corrected to one of «%s»', (word, text) => {
  expect(search(word, text).total).toBe(0);
});

test.each([
  ['fryktt', 'Mange kjenner frykt'],
  ['tilitt', 'Tillit tar tid'],
])('«%s» is no word, and corrected to one of «%s»', (typo, text) => {
  expect(search(typo, text).total).toBe(1);
});

test('the lists hold both languages, most common words first', () => {
  expect(common).toContain('hest');
  expect(common).toContain('horse');
});
