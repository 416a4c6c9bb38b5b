import { expect, test } from 'vitest';
import { isStopWord } from '../../../../src/search/text/stem.ts';
import { normaliseWord, tokenise } from '../../../../src/search/text/tokenise.ts';

const words = (text: string) => tokenise(text).map(({ word }) => word);

test('words are letters and digits, in lower case', () => {
  expect(words('Å ha noen der – (s. 53)')).toEqual(['å', 'ha', 'noen', 'der', 's', '53']);
});

test('a word knows where it stands', () => {
  expect(tokenise('«Vi gir ros»')).toMatchObject([
    { surface: 'Vi', start: 1, end: 3 },
    { surface: 'gir', start: 4, end: 7 },
    { surface: 'ros', start: 8, end: 11 },
  ]);
});

test('a hyphen separates words', () => {
  expect(words('ROP-lidelser')).toEqual(['rop', 'lidelser']);
});

test('accents go, Norwegian letters stay', () => {
  expect(words('Idé på Ærøy, Åse')).toEqual(['ide', 'på', 'ærøy', 'åse']);
});

test('composed and decomposed letters are the same', () => {
  expect(normaliseWord('a\u030aret')).toBe('året');
});

test.each(['til\u00adlit', 'tillit\u200b', '\ufefftillit', 'til\u2060lit', 'ｔｉｌｌｉｔ', 'tillit\ufe0f'])(
  'what is not seen is no part of a word: %j',
  (text) => {
    expect(words(text)).toEqual(['tillit']);
  },
);

test('a word stands exactly on what is written, without invisible characters around it', () => {
  const text = '\u200bﬁn\u00adne\u200b \ufeffa\u030a\u2060';
  expect(tokenise(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
    ['finne', 'ﬁn\u00adne'],
    ['å', 'a\u030a'],
  ]);
});

test('a fraction is no other number', () => {
  expect(words('½ 1½ m²')).toEqual(['½', '1½', 'm²']);
});

test('emoji and lone combining marks are no words', () => {
  expect(words('❤️ 🎉 \u0301')).toEqual([]);
});

test('common words of both languages are stop words', () => {
  expect(['og', 'the', 'tillit'].map(isStopWord)).toEqual([true, true, false]);
});

test('the words of a question and every form of an auxiliary are stop words', () => {
  expect(['hvor', 'mange', 'ble', 'blitt', 'how', 'did'].filter((word) => !isStopWord(word))).toEqual([]);
});
