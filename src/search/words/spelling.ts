import type { SpellingRules } from './expand.ts';
import { makeJoinWords, type JoinWords } from './join-words.ts';
import type { LoadedIndex } from '../index/load-index.ts';
import { makeNearWords } from './near-words.ts';
import { makeFindNorms } from './norms.ts';
import { countDocuments } from '../index/postings.ts';
import { makeSuggestWords, type SuggestWords } from './suggest.ts';

/**
 * Rules for misspelt and unknown words, those of another norm, and compounds written apart. They depend on Fuse, the largest part
 * of the search, and load after the rest.
 */
export interface Spelling extends SpellingRules {
  joinWords: JoinWords;
  suggest: SuggestWords;
}

/** Document frequency from which a word is frequent. */
const FREQUENT = 8;

export function makeSpelling(index: LoadedIndex): Spelling {
  return {
    findNear: makeNearWords(index.lexicon, (word) => countDocuments(index.postings, word) >= FREQUENT),
    isOtherWord: (word) => index.otherWords.has(word),
    findNorms: makeFindNorms(index.lexicon),
    joinWords: makeJoinWords(index.lexicon),
    suggest: makeSuggestWords(index),
  };
}
