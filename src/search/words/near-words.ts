import { editDistance } from '../text/edit-distance.ts';
import { foldKey, foldLetters } from '../text/fold.ts';
import { findRange, type Lexicon } from '../index/lexicon.ts';
import { areOpposites } from '../text/opposites.ts';
import { makeSimilarSearch } from './similar-words.ts';
import { isStopWord } from '../text/stem.ts';

/** A word of the lexicon that the reader may have meant. */
export interface NearWord {
  word: number;
  /** Mistakes that lead from one to the other. One in the first letter is rare: beside others it counts as two. */
  edits: number;
  /** Whether only its beginning is near. */
  beginning: boolean;
}

/** Finds words near to one, the nearest first; of those that only begin like it, if it `mayContinue`. */
export type FindNear = (word: string, mayContinue: boolean) => NearWord[];

const SHORTEST = 3;
/** Up to this length a word is one mistake away from so many others that not every mistake is believed. */
const SHORT = 4;
/** Words from here on may have two mistakes, and one in their beginning. */
const LONG = 8;
const SHORTEST_BEGINNING = 6;
/** Longer words are no words; Fuse would cut them in pieces. */
const LONGEST = 32;

/**
 * Finds words of the lexicon that are spelt almost like another. Fuse looks among the words with the same first letter,
 * and the edit distance decides, so that nonsense finds nothing.
 *
 * @param isFrequent Whether a word of the lexicon stands in many places.
 */
export function makeNearWords(lexicon: Lexicon, isFrequent: (word: number) => boolean): FindNear {
  const findSimilar = makeSimilarSearch(lexicon);
  let endings: Map<string, number[]> | null = null;

  return (word, mayContinue) => {
    if (word.length < SHORTEST || word.length > LONGEST || isStopWord(word)) return [];
    // Where a letter fell out, two that stand together may look like a folded one: «poer» for «power».
    const keys = new Set([foldKey(word), foldLetters(word)]);
    return [...keys].flatMap((key) => findNearKey(key, mayContinue));
  };

  function findNearKey(key: string, mayContinue: boolean): NearWord[] {
    const mostEdits = key.length < LONG ? 1 : 2;
    const candidates = findSimilar(key, mostEdits);
    const whole = judge([...candidates, ...findSwapped(key)], mostEdits);
    const otherLetter = judge(findFirstLetterMistakes(key), 1);
    if (whole.length > 0) {
      const isNew = ({ word }: NearWord) => !whole.some((near) => near.word === word);
      return [...whole, ...otherLetter.filter(isNew).map((near) => ({ ...near, edits: 2 }))];
    }
    if (otherLetter.length > 0 || !mayContinue || key.length < SHORTEST_BEGINNING) return otherLetter;
    return judgeBeginnings(candidates);

    function judge(numbers: readonly number[], most: number): NearWord[] {
      return [...new Set(numbers)]
        .map((number) => ({ word: number, edits: distanceTo(number), beginning: false }))
        .filter(({ edits }) => edits <= most)
        .sort((a, b) => a.edits - b.edits);
    }

    function judgeBeginnings(numbers: readonly number[]): NearWord[] {
      return numbers
        .filter((number) => editDistance(key, lexicon.keys[number] ?? '', true) <= 1)
        .map((number) => ({ word: number, edits: 1, beginning: true }));
    }

    function distanceTo(number: number): number {
      const other = lexicon.keys[number] ?? '';
      if (areOpposites(key, other)) return Infinity;
      if (key.length <= SHORT && !isLikely(key, number)) return Infinity;
      return undouble(key) === undouble(other) ? 1 : editDistance(key, other);
    }
  }

  /**
   * Whether a mistake in a short word is a likely one. Of three letters one may be missing, the first if the word is frequent, or two swapped; and four may
   * be a word of three if one is doubled or the word is frequent: some word is near to almost any letters.
   */
  function isLikely(key: string, number: number): boolean {
    const other = lexicon.keys[number] ?? '';
    if (isStopWord(lexicon.words[number] ?? '')) return false;
    if (key.length <= 3) {
      return other.length > key.length ? other[0] === key[0] || isFrequent(number) : haveSameLetters(key, other);
    }
    return other.length >= key.length || undouble(key) === other || isFrequent(number);
  }

  /** Words with another first letter, one more or one less. */
  function findFirstLetterMistakes(key: string): number[] {
    endings ??= groupByEnding(lexicon);
    const rest = key.slice(1);
    return [...(endings.get(rest) ?? []), ...(endings.get(key) ?? []), ...wordsWithKey(rest)];
  }

  /** Words with two neighbours swapped, which Fuse takes for two mistakes. */
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

/** Words by what follows their first letter. */
function groupByEnding({ keys }: Lexicon): Map<string, number[]> {
  return Map.groupBy(keys.keys(), (number) => (keys[number] ?? '').slice(1));
}

/** Whether two words are of the same letters in another order. */
function haveSameLetters(a: string, b: string): boolean {
  return a !== b && [...a].sort().join('') === [...b].sort().join('');
}

/** A word without doubled letters: which ones are doubled is the commonest mistake in Norwegian («tilitt»). */
function undouble(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}
