import Fuse from 'fuse.js/min-basic';
import { editDistance } from './edit-distance.ts';
import { foldKey } from './fold.ts';
import { findRange, type Lexicon } from './lexicon.ts';

/** A word of the lexicon that the reader may have meant. */
export interface NearWord {
  word: number;
  edits: number;
  /** Whether only its beginning is near. */
  beginning: boolean;
}

const SHORTEST = 4;
/** Words from here on may have two mistakes, and one in their beginning. */
const LONG = 8;
const SHORTEST_BEGINNING = 6;
/** A mistake in the first letter is believed in words from this length. */
const SHORTEST_FIRST_LETTER = 5;
/** Longer words are no words; Fuse would cut them in pieces. */
const LONGEST = 32;
const MOST_CANDIDATES = 60;

/**
 * Finds words of the lexicon that are spelt almost like another. Fuse looks among the words with the same first letter,
 * and the edit distance decides, so that nonsense finds nothing.
 */
export function makeNearWords(lexicon: Lexicon) {
  const shelves = new Map<string, Shelf>();

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
    if (key.length < SHORTEST || key.length > LONGEST) return [];
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
      return undouble(key) === undouble(other) ? 1 : editDistance(key, other);
    }
  };

  function findFirstLetterMistakes(key: string): number[] {
    if (key.length < SHORTEST_FIRST_LETTER) return [];
    const rest = key.slice(1);
    // Exchanged, put in, left out, swapped with the second.
    return [...lexicon.keys.keys()].filter((word) => {
      const other = lexicon.keys[word] ?? '';
      if (Math.abs(other.length - key.length) > 1) return false;
      const otherRest = other.slice(1);
      return otherRest === rest || other === rest || otherRest === key || (other[0] === key[1] && other[1] === key[0]);
    });
  }
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
    threshold: (mostEdits + 1) / key.length + 0.1,
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

const negations = ['mis', 'u', 'van', 'dis', 'non', 'in', 'un'];

/** Whether one word is the other with a syllable before it that turns its meaning round: «mistillit», «uærlig». */
export function areOpposites(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return negations.some((negation) => long.startsWith(negation) && isSame(long.slice(negation.length), short));
}

function isSame(a: string, b: string): boolean {
  return a === b || (Math.abs(a.length - b.length) <= 1 && a.length > 3 && editDistance(a, b) <= 1);
}
