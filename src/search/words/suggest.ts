import Fuse from 'fuse.js/min-basic';
import { editDistance } from '../text/edit-distance.ts';
import { foldKey } from '../text/fold.ts';
import { writtenFields } from '../index/index-format.ts';
import type { LoadedIndex } from '../index/load-index.ts';
import { bitsOf, listDocumentsWith } from '../index/postings.ts';
import { isStopWord, stemWord } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';

/** Finds words that readers can search for instead of a query that found nothing, the nearest first. */
export type SuggestWords = (query: string) => string[];

const shownBits = bitsOf(writtenFields);
const SHORTEST = 3;
/** Longer words are no words; Fuse would cut them in pieces. */
const LONGEST = 32;
const MOST = 6;
/** Each word is sought in the whole lexicon; more of them would be felt while typing. */
const MOST_SOUGHT = 6;
/** Of the letters of the longer word, the most that may differ. */
const FARTHEST = 0.6;
const looseness = { threshold: 0.55, ignoreLocation: true, ignoreFieldNorm: true };

/**
 * Makes the function that suggests words. It guesses far more freely than a search may, since nobody takes a suggestion
 * for an answer.
 */
export function makeSuggestWords({ lexicon, postings }: LoadedIndex): SuggestWords {
  let shelf: { words: string[]; fuse: Fuse<string> } | null = null;

  function makeShelf() {
    const isShown = (word: number) => listDocumentsWith(postings, word, shownBits).length > 0;
    const words = lexicon.words.filter(
      (word, number) => word.length > SHORTEST && !isStopWord(word) && isShown(number),
    );
    return { words, fuse: new Fuse(words.map(foldKey), looseness) };
  }

  function findNear(word: string): { word: string; distance: number }[] {
    const key = foldKey(word);
    if (lexicon.numbers.has(word)) return [{ word, distance: 0 }];
    if (key.length < SHORTEST || key.length > LONGEST) return [];
    const { words, fuse } = (shelf ??= makeShelf());
    return fuse
      .search(key, { limit: 40 })
      .map(({ refIndex }) => words[refIndex] ?? '')
      .map((near) => ({ word: near, distance: editDistance(key, foldKey(near)) / Math.max(key.length, near.length) }))
      .filter(({ distance }) => distance <= FARTHEST);
  }

  return (query) => {
    const words = [...new Set(tokenise(query).map(({ word }) => word))].filter((word) => !isStopWord(word));
    const near = words
      .slice(0, MOST_SOUGHT)
      .flatMap(findNear)
      .sort((a, b) => a.distance - b.distance);
    const byStem = Map.groupBy(near, ({ word }) => stemWord(word).own);
    return [...byStem.values()].flatMap(([nearest]) => nearest?.word ?? []).slice(0, MOST);
  };
}
