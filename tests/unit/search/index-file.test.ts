import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { makeDocument } from '../../../src/search/model/document.ts';
import { bitsOf, findPosting, listDocumentsWith } from '../../../src/search/index/postings.ts';
import { loadIndex, UnreadableIndexError } from '../../../src/search/index/load-index.ts';
import { makeFile, makeFindings } from './make-engine.ts';

const quote = makeDocument({
  kind: 'quotes',
  id: 'kaffe',
  text: 'They offer coffee',
  language: 'en',
  translation: 'De byr på kaffe',
  place: 'Oppgaven › Samvær',
  source: 'Hansen (2020)',
  voice: { name: 'En ansatt', slots: [2] },
  keywords: ['kaffepause'],
});
const documents = [...makeFindings('Tid gir tillit.', 'Tid tar tid.'), quote];
const nothing = new Set<number>();

test('the same documents give the same file', () => {
  expect(JSON.stringify(buildIndex(documents))).toBe(JSON.stringify(buildIndex(documents)));
});

test('documents stand kind by kind', () => {
  const { ids, kinds } = loadIndex(makeFile(documents));
  expect(ids.map((id, document) => `${kinds[document]} ${id}`)).toEqual(['quotes kaffe', 'findings 0', 'findings 1']);
});

test('findings of studies stand before other claims, and every claim keeps its name', () => {
  const claim = (name: string) => ({ name, isFinding: name === 'Funn' });
  const claims = ['Drøfting', 'Funn', 'Lov', 'Drøfting', 'Funn'].map((name, id) =>
    makeDocument({ kind: 'findings', id: `${id}`, claim: claim(name) }),
  );
  const index = loadIndex(makeFile([quote, ...claims]));
  expect(index.ids.map((id, document) => `${id} ${index.claims[document]?.name}`)).toEqual([
    'kaffe undefined',
    '1 Funn',
    '4 Funn',
    '0 Drøfting',
    '3 Drøfting',
    '2 Lov',
  ]);
});

test('what a document shows comes back from the file', () => {
  const index = loadIndex(makeFile(documents));
  expect(index.text('text', 0, nothing).text).toBe(quote.text);
  expect(index.text('translation', 0, nothing).text).toBe(quote.translation);
  expect((['place', 'source', 'language'] as const).map((column) => index.shared(column, 0))).toEqual([
    'Oppgaven › Samvær',
    'Hansen (2020)',
    'en',
  ]);
  expect(index.voice(0)).toEqual({ name: 'En ansatt', slots: [2] });
});

test('what a document lacks comes back empty', () => {
  const index = loadIndex(makeFile(documents));
  expect([index.text('title', 1, nothing).text, index.shared('place', 1), index.voice(1)]).toEqual(['', '', null]);
});

test('repeated words of a text are counted', () => {
  const { lexicon, postings } = loadIndex(makeFile(documents));
  const word = lexicon.numbers.get('tid') ?? -1;
  const [once = -1, twice = -1] = [1, 2].map((document) => findPosting(postings, word, document));
  expect(listDocumentsWith(postings, word, bitsOf(['text']))).toEqual([1, 2]);
  expect(postings.impacts[twice]).toBeGreaterThan(postings.impacts[once] ?? Infinity);
});

test('words of the source are found among people', () => {
  const { lexicon, postings } = loadIndex(makeFile(documents));
  const word = lexicon.numbers.get('hansen') ?? -1;
  expect(listDocumentsWith(postings, word, bitsOf(['people']))).toEqual([0]);
  expect(listDocumentsWith(postings, word, bitsOf(['title', 'text', 'context']))).toEqual([]);
});

test('an index of nothing can be loaded', () => {
  expect(loadIndex(makeFile([])).size).toBe(0);
});

test.each([
  ['no object', 'søk'],
  ['null', null],
  ['another version', { ...makeFile(documents), version: 0 }],
  ['a missing part', { ...makeFile(documents), written: undefined }],
  ['a cut lexicon', { ...makeFile(documents), lexicon: 'Atid' }],
  [
    'a list that no document has',
    { ...makeFile(documents), listed: { ...makeFile(documents).listed, keywords: { holders: '', words: '&' } } },
  ],
  ['a cut list of claims', { ...makeFile(documents), claims: [] }],
  ['a cut list of ids', { ...makeFile(documents), ids: '' }],
  ['a character that belongs nowhere', { ...makeFile(documents), ids: 'æ' }],
])('%s is refused', (_, file) => {
  expect(() => loadIndex(file)).toThrow(UnreadableIndexError);
});
