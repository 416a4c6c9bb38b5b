import Fuse from 'fuse.js/min-basic';
import { editDistance } from './edit-distance.ts';
import { foldKey } from './fold.ts';
import { findRange, type Lexicon } from './lexicon.ts';
import { areOpposites } from './opposites.ts';
import { isStopWord } from './tokenise.ts';

/** A word of the lexicon that the reader may have meant. */
export interface NearWord {
  word: number;
  edits: number;
  /** Whether only its beginning is near. */
  beginning: boolean;
}

const SHORTEST = 3;
/** Up to this length a word is one mistake away from so many others that not every mistake is believed. */
const SHORT = 4;
/** Words from here on may have two mistakes, and one in their beginning. */
const LONG = 8;
const SHORTEST_BEGINNING = 6;
/** Longer words are no words; Fuse would cut them in pieces. */
const LONGEST = 32;
const MOST_CANDIDATES = 60;

/**
 * Finds words of the lexicon that are spelt almost like another. Fuse looks among the words with the same first letter,
 * and the edit distance decides, so that nonsense finds nothing.
 */
export function makeNearWords(lexicon: Lexicon) {
  const shelves = new Map<string, Shelf>();
  let endings: Map<string, number[]> | null = null;

  function shelf(letter: string): Shelf {
    const known = shelves.get(letter);
    if (known !== undefined) return known;
    const [from, to] = findRange(lexicon, letter);
    const keys = lexicon.keys.slice(from, to);
    const made = { from, keys, index: Fuse.createIndex([], keys) };
    shelves.set(letter, made);
    return made;
  }

  /** Words near to `word`, the nearest first; of those that only begin like it, if it `mayContinue`. */
  return function findNear(word: string, mayContinue: boolean): NearWord[] {
    const key = foldKey(word);
    if (word.length < SHORTEST || key.length > LONGEST) return [];
    const mostEdits = key.length < LONG ? 1 : 2;
    const candidates = searchShelf(shelf(key[0] ?? ''), key, mostEdits);
    const whole = judge(candidates, mostEdits);
    if (whole.length > 0) return whole;
    const otherLetter = judge(findFirstLetterMistakes(key), 1);
    if (otherLetter.length > 0 || !mayContinue || key.length < SHORTEST_BEGINNING) return otherLetter;
    return judgeBeginnings(candidates);

    function judge(numbers: readonly number[], most: number): NearWord[] {
      return numbers
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
      if (key.length <= SHORT && (isStopWord(lexicon.words[number] ?? '') || !isLikely(key, other))) return Infinity;
      return undouble(key) === undouble(other) ? 1 : editDistance(key, other);
    }
  };

  function findFirstLetterMistakes(key: string): number[] {
    endings ??= groupByEnding(lexicon);
    const rest = key.slice(1);
    const swapped = `${key[1] ?? ''}${key[0] ?? ''}${key.slice(2)}`;
    const exchangedOrLeftOut = [rest, key].flatMap((ending) => endings?.get(ending) ?? []);
    return [...new Set([...exchangedOrLeftOut, ...wordsWithKey(rest), ...wordsWithKey(swapped)])];
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

/**
 * Whether a mistake in a short word is a likely one. Of three letters one may be missing or two swapped, and four may
 * be a word of three only if one is doubled: any others are almost always one exchange or one addition from some word.
 */
function isLikely(key: string, other: string): boolean {
  if (key.length <= 3) return other.length > key.length ? other.startsWith(key[0] ?? '') : haveSameLetters(key, other);
  return other.length >= key.length || undouble(key) === other;
}

function haveSameLetters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

/** The words with one first letter. */
interface Shelf {
  /** Number of the first of them. */
  from: number;
  keys: readonly string[];
  index: ReturnType<typeof Fuse.createIndex<string>>;
}

function searchShelf({ from, keys, index }: Shelf, key: string, mostEdits: number): number[] {
  const options = {
    // Fuse counts swapped neighbours twice, and each letter that shifts the word a little. What it lets through too
    // generously, the edit distance stops.
    threshold: (mostEdits + 1) / key.length + (key.length <= SHORT ? 0.2 : 0.1),
    location: 0,
    distance: 12,
    ignoreFieldNorm: true,
  };
  const fuse = new Fuse(keys, options, index);
  return fuse.search(key, { limit: MOST_CANDIDATES }).map(({ refIndex }) => from + refIndex);
}

/** A word without doubled letters: which ones are doubled is the commonest mistake in Norwegian («tilitt»). */
function undouble(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}
