import { expect, test } from 'vitest';
import { makeExpand } from '../../../../src/search/words/expand.ts';
import { makeLexicon } from '../../../../src/search/index/lexicon.ts';
import { makeNearWords } from '../../../../src/search/words/near-words.ts';

/** Words that a query word stands for, the surest first, in a lexicon where every word is frequent. */
function expand(lexiconWords: string, word: string, isLast = false): string[] {
  const lexicon = makeLexicon(lexiconWords.split(' '));
  const findNear = makeNearWords(lexicon, () => true);
  return makeExpand(
    lexicon,
    () => 100,
    () => [],
    {
      findNear,
      findNorms: () => [],
      isOtherWord: () => false,
    },
  )(word, isLast).map((match) => lexicon.words[match.word] ?? '');
}

test('a word stands for itself before anything else', () => {
  expect(expand('tillit tilliten tillitsforhold', 'tillit', true)[0]).toBe('tillit');
});

test('a word stands for its inflections, whichever is typed', () => {
  expect(expand('relasjon relasjonen relasjoner', 'relasjonene').sort()).toEqual([
    ...['relasjon', 'relasjonen', 'relasjoner'],
  ]);
});

test('an inflection that shares more letters comes first', () => {
  expect(expand('verden verdighet', 'verdigheten')[0]).toBe('verdighet');
});

test('a word that is the stem of another stands for it, and the other way', () => {
  expect(expand('sårbar', 'sårbarhet')).toEqual(['sårbar']);
  expect(expand('sårbarhet', 'sårbar')).toEqual(['sårbarhet']);
});

test('a word without Norwegian letters stands for the one with them', () => {
  expect([expand('samvær', 'samvaer'), expand('samvær', 'samvar')]).toEqual([['samvær'], ['samvær']]);
});

test('inflections are found without Norwegian letters too', () => {
  expect(expand('støtte', 'stottende')).toEqual(['støtte']);
});

test('a word of the lexicon stands for no other by its letters', () => {
  expect(expand('råd rad', 'rad')).toEqual(['rad']);
});

test('«får» and «far» stay apart', () => {
  expect([expand('får', 'far'), expand('far', 'får'), expand('far får', 'far')]).toEqual([[], [], ['far']]);
});

test('the last word may be half a word', () => {
  expect(expand('relasjon relasjonsbygging tillit', 'relas', true)).toEqual(['relasjon', 'relasjonsbygging']);
});

test('half a word earlier in the query stands for longer ones only where it is no word itself', () => {
  expect([expand('tro troverdig', 'tro'), expand('relasjon', 'relas')]).toEqual([['tro'], ['relasjon']]);
});

test('a word stands for compounds that it ends', () => {
  expect(expand('hjelperelasjon hjelpe', 'relasjon')).toEqual(['hjelperelasjon']);
});

test('a word stands for compounds that it begins', () => {
  expect(expand('relasjonsbygging bygge', 'relasjon')).toEqual(['relasjonsbygging']);
});

test('an unknown compound stands for its parts', () => {
  expect(expand('plan krise', 'kriseplan').sort()).toEqual(['krise', 'plan']);
});

test('a word of the lexicon is taken for no compound of two words', () => {
  const lexicon = makeLexicon(['innpass', 'inn', 'passer']);
  const match = makeExpand(
    lexicon,
    () => 1,
    () => [],
    null,
  )('innpass', false);
  expect(match.map(({ word }) => lexicon.words[word])).toEqual(['innpass']);
});

test('a letter that joins two parts makes a short beginning no longer', () => {
  expect(expand('el fant', 'elefant')).toEqual([]);
});

test('a compound ends in a word, not in what an inflection happens to leave of one', () => {
  expect(expand('sykepleieetikk sykepleie', 'tikkende')).toEqual([]);
  expect(expand('hjelperelasjoner hjelpe relasjon', 'relasjonen').sort()).toEqual(['hjelperelasjoner', 'relasjon']);
});

test('a compound with an unknown end stands for its beginning', () => {
  expect(expand('tillit bygge', 'tillitsbygging')).toEqual(['tillit']);
});

test('a word is no form of one that is too common to search for', () => {
  expect(expand('vil villige', 'villig')).toEqual(['villige']);
});

test('opposites are reached neither as a compound nor by a mistake', () => {
  expect([expand('mistillit mis', 'tillit'), expand('tillit', 'mistillit')]).toEqual([[], []]);
});

test('a misspelt word stands for what was meant and its inflections', () => {
  expect(expand('tillit tilliten tillitt', 'tilitt').sort()).toEqual(['tillit', 'tilliten', 'tillitt']);
});

test('a misspelt word that looks like a compound stands for what was meant first', () => {
  expect(expand('tilliten til lien', 'tillien')).toEqual(['tilliten']);
});

test('spelling is not guessed where the word is known', () => {
  expect(expand('tillit tilfelle', 'tilfelle')).toEqual(['tilfelle']);
});

test('English endings are taken off', () => {
  expect(expand('study studies', 'studied').sort()).toEqual(['studies', 'study']);
});

test('nonsense stands for nothing', () => {
  expect(expand('tillit relasjon samvær', 'xqzwvk', true)).toEqual([]);
});

test('what is misspelt stands for nothing until spelling is understood', () => {
  const lexicon = makeLexicon(['tillit']);
  expect(
    makeExpand(
      lexicon,
      () => 100,
      () => [],
      null,
    )('tilitt', false),
  ).toEqual([]);
});
