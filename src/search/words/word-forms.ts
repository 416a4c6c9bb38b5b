import { foldKey, mayLackLetters, spellOut } from '../text/fold.ts';
import { findRange, type Lexicon } from '../index/lexicon.ts';
import { interpolate, weights, type Match } from '../model/match.ts';
import { familiesOf } from '../text/families.ts';
import { isStopWord, otherRules, stemWord } from '../text/stem.ts';

/** Matches of a word with its own forms in a lexicon. */
export interface WordForms {
  /** The word itself, its unfolded spellings and its inflections. */
  findForms: (word: string) => Match[];
  /** Other words of its family. */
  findFamily: (word: string) => Match[];
  /** Words with this prefix. */
  findBeginnings: (word: string) => Match[];
  /** Numbers of the words with a prefix, compared by folded key unless `strict`. */
  wordsFrom: (beginning: string, strict: boolean) => number[];
  /** Whether the letters of a word must match unfolded: «får» is not «far». */
  isStrict: (word: string) => boolean;
}

const MIN_STEM_LENGTH = 3;
/** All words of a family have so many first letters in common. */
const FAMILY_PREFIX = 3;

export function makeWordForms(lexicon: Lexicon): WordForms {
  const wordOf = (number: number) => lexicon.words[number] ?? '';
  const keyOf = (number: number) => lexicon.keys[number] ?? '';

  function isStrict(word: string): boolean {
    return lexicon.numbers.has(word) || !mayLackLetters(word);
  }

  function wordsFrom(beginning: string, strict: boolean): number[] {
    const [from, to] = findRange(lexicon, foldKey(beginning));
    const found = Array.from({ length: to - from }, (_, i) => from + i);
    return strict ? found.filter((number) => wordOf(number).startsWith(beginning)) : found;
  }

  function findExact(word: string): Match[] {
    const number = lexicon.numbers.get(word);
    return number === undefined ? [] : [{ word: number, weight: weights.exact, rule: 'exact' }];
  }

  function findLetters(word: string): Match[] {
    if (isStrict(word)) return [];
    const key = foldKey(word);
    return wordsFrom(word, false)
      .filter((number) => keyOf(number) === key)
      .map((number) => {
        const weight = spellOut(wordOf(number)) === word ? weights.spelledOut : weights.letters;
        return { word: number, weight, rule: 'letters' };
      });
  }

  function findInflected(word: string): Match[] {
    const strict = isStrict(word);
    const isSame = (a: string, b: string) => (strict ? a === b : foldKey(a) === foldKey(b));
    const { own, others } = stemWord(word);
    const stemOf = (number: number) => stemWord(wordOf(number));
    // «villig» is not a form of the stop word «vil».
    const contentWordsFrom = (stem: string) => wordsFrom(stem, strict).filter((number) => !isStopWord(wordOf(number)));
    const byOwn = own.length < MIN_STEM_LENGTH ? [] : contentWordsFrom(own);
    const byOthers = others.flatMap((stem, i) =>
      stem === null
        ? []
        : contentWordsFrom(otherRules[i]!.beginningOf(stem)).filter((number) =>
            isSame(stemOf(number).others[i] ?? '', stem),
          ),
    );
    return [
      ...byOwn
        // «læreren» has the stem «lærer», which as a word has another stem; so have «sårbarhet» and «sårbar».
        .filter((number) => [own, word].some((form) => isSame(stemOf(number).own, form)) || isSame(wordOf(number), own))
        .map((number): Match => ({ word: number, weight: similarity(word, number), rule: 'inflection' })),
      ...byOthers.map((number): Match => ({
        word: number,
        weight: similarity(word, number) * weights.otherLanguage,
        rule: 'inflection',
      })),
    ];
  }

  /** Words of one family share their beginning, as do the stems that its name is made of. */
  function findFamily(word: string): Match[] {
    const families = familiesOf(word);
    const isRelated = (number: number) => familiesOf(wordOf(number)).some((family) => families.includes(family));
    return wordsFrom(word.slice(0, FAMILY_PREFIX), isStrict(word))
      .filter((number) => !isStopWord(wordOf(number)) && isRelated(number))
      .map((number) => ({ word: number, weight: similarity(word, number, weights.family), rule: 'family' }));
  }

  /** Weights an inflection by shared prefix: overstemming («verdig», «verden») leaves a short one. */
  function similarity(word: string, number: number, range = weights.inflection): number {
    const key = foldKey(word);
    const other = keyOf(number);
    let shared = 0;
    while (shared < key.length && key[shared] === other[shared]) shared += 1;
    return interpolate(range, shared / Math.max(key.length, other.length, 1));
  }

  return {
    isStrict,
    wordsFrom,
    findFamily,
    findForms: (word) => [...findExact(word), ...findLetters(word), ...findInflected(word)],
    findBeginnings: (word) =>
      wordsFrom(word, isStrict(word)).map((number) => {
        const weight = interpolate(weights.beginning, word.length / Math.max(wordOf(number).length, word.length));
        return { word: number, weight, rule: 'beginning' };
      }),
  };
}
