import { foldKey } from '../text/fold.ts';
import type { Lexicon } from '../index/lexicon.ts';
import { weights, type Match } from '../model/match.ts';
import { isStopWord, stemWord } from '../text/stem.ts';
import type { WordForms } from './word-forms.ts';

/** Matches between compounds and their parts. */
export interface Compounds {
  /** Compounds that start or end with a word: «relasjonsbygging» and «hjelperelasjon» for «relasjon». */
  findCompounds: (word: string) => Match[];
  /** Both parts of a compound: «plan» and «krise» for «kriseplan». */
  findParts: (word: string) => Match[];
  /** The first part of a compound whose second part is not in the lexicon: «tillit» for «tillitsbryter». */
  findHead: (word: string) => Match[];
}

/** Negating prefixes, which make no compound: «mistillit» is not a kind of «tillit». */
const negations = new Set(['mis', 'van', 'dis', 'non']);
const MIN_PART_LENGTH = 4;
const MIN_HEAD_LENGTH = 3;
/** Shorter strings are the beginning of some word by chance. */
const MAX_CHANCE_LENGTH = 6;

export function makeCompounds(lexicon: Lexicon, { findForms, isStrict, wordsFrom }: WordForms): Compounds {
  const searchWords = makeInfixSearch(lexicon.words);
  const searchKeys = makeInfixSearch(lexicon.keys);

  function findCompounds(word: string): Match[] {
    const stem = stemWord(word).own;
    if (stem.length < MIN_PART_LENGTH) return [];
    const strict = isStrict(word);
    const endings = (strict ? searchWords(stem) : searchKeys(foldKey(stem))).filter((number) =>
      endsIn(number, word, stem),
    );
    const beginnings = wordsFrom(word, strict).filter((number) => isTail(wordOf(number).slice(word.length)));
    return [...endings, ...beginnings].map((number) => {
      const whole = wordOf(number).includes(word);
      return { word: number, weight: whole ? weights.compound : weights.inflectedCompound, rule: 'compound' };
    });
  }

  function findParts(word: string): Match[] {
    const split = listSplits(word).find(({ tail }) => isPart(tail));
    return split === undefined
      ? []
      : [...asParts(split.tail, weights.tail), ...asParts(nameHead(split.head), weights.head)];
  }

  /** Whether a string is a word, or so long that its inflections are no chance. */
  function isPart(tail: string): boolean {
    return lexicon.numbers.has(tail) || (tail.length > MAX_CHANCE_LENGTH && findForms(tail).length > 0);
  }

  function findHead(word: string): Match[] {
    const split = listSplits(word).findLast(({ head, tail }) => head.length > MIN_PART_LENGTH && isTail(tail));
    return split === undefined ? [] : asParts(nameHead(split.head), weights.head);
  }

  return { findCompounds, findParts, findHead };

  function wordOf(number: number): string {
    return lexicon.words[number] ?? '';
  }

  /** Whether a word of the lexicon is a compound whose last part is a form of `word`. */
  function endsIn(number: number, word: string, stem: string): boolean {
    const at = (lexicon.keys[number] ?? '').lastIndexOf(foldKey(stem));
    const compound = wordOf(number);
    // Offsets in key and word differ where letters are folded («ae»); other rules find such compounds.
    if (at < MIN_HEAD_LENGTH || compound.length !== lexicon.keys[number]?.length) return false;
    const tail = compound.slice(at);
    // «sykepleieetikk» ends in the stem of «tikkende», but not in a word.
    const isWord = foldKey(tail).startsWith(foldKey(word)) || [tail, stem].some((form) => lexicon.numbers.has(form));
    return isWord && foldKey(stemWord(tail).own) === foldKey(stem) && isHead(compound.slice(0, at));
  }

  /** Whether a string is a word, with or without a linking s or e. */
  function isHead(head: string): boolean {
    const name = nameHead(head);
    return name.length >= MIN_HEAD_LENGTH && !negations.has(head) && !isStopWord(name) && lexicon.numbers.has(name);
  }

  function nameHead(head: string): string {
    return lexicon.numbers.has(head) ? head : head.replace(/[se]$/, '');
  }

  /** Whether a string, with or without a leading s or e, starts like a word of the lexicon. */
  function isTail(tail: string): boolean {
    return [tail, tail.replace(/^[se]/, '')].some(
      (part) => part.length >= MIN_PART_LENGTH && wordsFrom(part.slice(0, MIN_PART_LENGTH), true).length > 0,
    );
  }

  function listSplits(word: string): { head: string; tail: string }[] {
    const splits = [];
    for (let at = MIN_HEAD_LENGTH; at <= word.length - MIN_PART_LENGTH; at += 1) {
      if (isHead(word.slice(0, at))) splits.push({ head: word.slice(0, at), tail: word.slice(at) });
    }
    return splits;
  }

  function asParts(part: string, share: number): Match[] {
    return findForms(part).map(({ word, weight }) => ({ word, weight: weight * share, rule: 'part' }));
  }
}

/** Makes a substring search over words; returns their indices. */
function makeInfixSearch(words: readonly string[]): (letters: string) => number[] {
  let joined: ReturnType<typeof joinWords> | null = null;
  return (letters) => {
    const { text, starts } = (joined ??= joinWords(words));
    const found: number[] = [];
    for (let at = text.indexOf(letters); at >= 0;) {
      const number = findLast(starts, at);
      found.push(number);
      at = text.indexOf(letters, starts[number + 1] ?? text.length);
    }
    return found;
  };
}

/** Joins words to one text, which is faster to search, with the offset of each. */
function joinWords(words: readonly string[]): { text: string; starts: number[] } {
  const starts: number[] = [];
  let length = 0;
  for (const word of words) {
    starts.push(length);
    length += word.length + 1;
  }
  return { text: words.join('\n'), starts };
}

/** Index of the last of ascending numbers that is at most `limit`. Binary search. */
function findLast(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? Infinity) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
