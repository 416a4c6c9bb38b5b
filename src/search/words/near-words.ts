import { editDistance } from '../text/edit-distance.ts';
import { foldKey, foldLetters } from '../text/fold.ts';
import { findRange, type Lexicon } from '../index/lexicon.ts';
import { areOpposites } from '../text/opposites.ts';
import { makeSimilarSearch } from './similar-words.ts';
import { isStopWord } from '../text/stem.ts';

/** A spelling correction: a word of the lexicon. */
export interface NearWord {
  word: number;
  /** Edit distance. An edit of the first letter is rare: it counts as 2 if there are other corrections. */
  edits: number;
  /** Whether only a prefix of it is near. */
  beginning: boolean;
}

/** Finds corrections of a word, nearest first. With `mayContinue`, also words with a prefix near it. */
export type FindNear = (word: string, mayContinue: boolean) => NearWord[];

const MIN_LENGTH = 3;
/** Up to this length only plausible typos count. */
const SHORT_LENGTH = 4;
/** From this length on, two edits are allowed. */
const MIN_LENGTH_FOR_TWO_EDITS = 8;
const MIN_PREFIX_LENGTH = 6;
/** Fuse splits longer patterns. */
const MAX_LENGTH = 32;

/**
 * Makes the function that corrects spelling. Fuse proposes candidates with the same first letter, and the edit distance
 * decides, so that nonsense finds nothing.
 *
 * @param isFrequent Whether a word of the lexicon is in many documents.
 */
export function makeNearWords(lexicon: Lexicon, isFrequent: (word: number) => boolean): FindNear {
  const findSimilar = makeSimilarSearch(lexicon);
  let endings: Map<string, number[]> | null = null;

  return (word, mayContinue) => {
    if (word.length < MIN_LENGTH || word.length > MAX_LENGTH || isStopWord(word)) return [];
    // A missing letter may leave what looks like a folded vowel: «poer» for «power».
    const keys = new Set([foldKey(word), foldLetters(word)]);
    return [...keys].flatMap((key) => findNearKey(key, mayContinue));
  };

  function findNearKey(key: string, mayContinue: boolean): NearWord[] {
    const mostEdits = key.length < MIN_LENGTH_FOR_TWO_EDITS ? 1 : 2;
    const candidates = findSimilar(key, mostEdits);
    const whole = keepWithin([...candidates, ...findSwapped(key)], mostEdits);
    const firstLetterEdits = keepWithin(findFirstLetterEdits(key), 1);
    if (whole.length > 0) {
      const isNew = ({ word }: NearWord) => !whole.some((near) => near.word === word);
      return [...whole, ...firstLetterEdits.filter(isNew).map((near) => ({ ...near, edits: 2 }))];
    }
    if (firstLetterEdits.length > 0 || !mayContinue || key.length < MIN_PREFIX_LENGTH) return firstLetterEdits;
    return matchPrefixes(candidates);

    function keepWithin(numbers: readonly number[], most: number): NearWord[] {
      return [...new Set(numbers)]
        .map((number) => ({ word: number, edits: distanceTo(number), beginning: false }))
        .filter(({ edits }) => edits <= most)
        .sort((a, b) => a.edits - b.edits);
    }

    function matchPrefixes(numbers: readonly number[]): NearWord[] {
      return numbers
        .filter((number) => editDistance(key, lexicon.keys[number] ?? '', true) <= 1)
        .map((number) => ({ word: number, edits: 1, beginning: true }));
    }

    function distanceTo(number: number): number {
      const other = lexicon.keys[number] ?? '';
      if (areOpposites(key, other)) return Infinity;
      if (key.length <= SHORT_LENGTH && !isPlausibleTypo(key, number)) return Infinity;
      return collapseDoubles(key) === collapseDoubles(other) ? 1 : editDistance(key, other);
    }
  }

  /**
   * Short words are one edit from almost anything, so only these typos count:
   * - three letters: one is missing (the first only of a frequent word), or two are swapped;
   * - four letters: any one edit, but a word of three only if a letter is doubled or the word is frequent.
   */
  function isPlausibleTypo(key: string, number: number): boolean {
    const other = lexicon.keys[number] ?? '';
    if (isStopWord(lexicon.words[number] ?? '')) return false;
    if (key.length <= 3) {
      return other.length > key.length ? other[0] === key[0] || isFrequent(number) : areAnagrams(key, other);
    }
    return other.length >= key.length || collapseDoubles(key) === other || isFrequent(number);
  }

  /** Words that differ in the first letter: another, an extra or a missing one. */
  function findFirstLetterEdits(key: string): number[] {
    endings ??= groupByEnding(lexicon);
    const rest = key.slice(1);
    return [...(endings.get(rest) ?? []), ...(endings.get(key) ?? []), ...wordsWithKey(rest)];
  }

  /** Words with two neighbouring letters swapped, which Fuse counts as two edits. */
  function findSwapped(key: string): number[] {
    return [...key.slice(1)].flatMap((letter, at) =>
      wordsWithKey(key.slice(0, at) + letter + key[at] + key.slice(at + 2)),
    );
  }

  function wordsWithKey(key: string): number[] {
    const [from] = findRange(lexicon, key);
    let to = from;
    while (lexicon.keys[to] === key) to += 1;
    return Array.from({ length: to - from }, (_, i) => from + i);
  }
}

/** Word numbers by key without the first letter. */
function groupByEnding({ keys }: Lexicon): Map<string, number[]> {
  return Map.groupBy(keys.keys(), (number) => (keys[number] ?? '').slice(1));
}

/** Whether two words are anagrams. */
function areAnagrams(a: string, b: string): boolean {
  return a !== b && [...a].sort().join('') === [...b].sort().join('');
}

/** Collapses doubled letters: the most common misspelling in Norwegian («tilitt»). */
function collapseDoubles(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}
