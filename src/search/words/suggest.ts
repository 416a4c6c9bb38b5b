import Fuse from 'fuse.js/min-basic';
import { editDistance } from '../text/edit-distance.ts';
import { foldKey } from '../text/fold.ts';
import { shownFields } from '../index/index-format.ts';
import type { LoadedIndex } from '../index/load-index.ts';
import { bitsOf, listDocumentsWith } from '../index/postings.ts';
import { isStopWord, stemWord } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';

/** Suggests words for a query without hits, the most similar first; at most {@link MAX_SUGGESTIONS}. */
export type SuggestWords = (query: string) => string[];

const shownBits = bitsOf(shownFields);
const MIN_LENGTH = 3;
/** Fuse splits longer patterns. */
const MAX_LENGTH = 32;
const MAX_SUGGESTIONS = 6;
/** Each query word is compared with the whole lexicon; more would delay typing. */
const MAX_QUERY_WORDS = 6;
/** Maximum edit distance, as a share of the longer word's length. */
const MAX_RELATIVE_DISTANCE = 0.6;
const fuseOptions = { threshold: 0.55, ignoreLocation: true, ignoreFieldNorm: true };

/**
 * Makes the function that suggests words. Its threshold is far looser than that of the search, since a suggestion is not
 * presented as a hit.
 */
export function makeSuggestWords({ lexicon, postings }: LoadedIndex): SuggestWords {
  let vocabulary: { words: string[]; fuse: Fuse<string> } | null = null;

  function makeVocabulary() {
    const isShown = (word: number) => listDocumentsWith(postings, word, shownBits).length > 0;
    const words = lexicon.words.filter(
      (word, number) => word.length > MIN_LENGTH && !isStopWord(word) && isShown(number),
    );
    return { words, fuse: new Fuse(words.map(foldKey), fuseOptions) };
  }

  function findNear(word: string): { word: string; distance: number }[] {
    const key = foldKey(word);
    if (lexicon.numbers.has(word)) return [{ word, distance: 0 }];
    if (key.length < MIN_LENGTH || key.length > MAX_LENGTH) return [];
    const { words, fuse } = (vocabulary ??= makeVocabulary());
    return fuse
      .search(key, { limit: 40 })
      .map(({ refIndex }) => words[refIndex] ?? '')
      .map((near) => ({ word: near, distance: editDistance(key, foldKey(near)) / Math.max(key.length, near.length) }))
      .filter(({ distance }) => distance <= MAX_RELATIVE_DISTANCE);
  }

  return (query) => {
    const words = [...new Set(tokenise(query).map(({ word }) => word))].filter((word) => !isStopWord(word));
    const near = words
      .slice(0, MAX_QUERY_WORDS)
      .flatMap(findNear)
      .sort((a, b) => a.distance - b.distance);
    const byStem = Map.groupBy(near, ({ word }) => stemWord(word).own);
    return [...byStem.values()].flatMap(([nearest]) => nearest?.word ?? []).slice(0, MAX_SUGGESTIONS);
  };
}
