import { makeJoinWords, type JoinWords } from './join-words.ts';
import type { LoadedIndex } from './load-index.ts';
import { makeNearWords, type FindNear } from './near-words.ts';
import { countDocuments } from './postings.ts';
import { makeSuggestWords, type SuggestWords } from './suggest.ts';

/** What only misspelt and unknown words need. It holds Fuse, the largest part of the search, and may come later. */
export interface Spelling {
  findNear: FindNear;
  joinWords: JoinWords;
  suggest: SuggestWords;
}

/** A word of the corpus in fewer documents than this is rare. */
const FREQUENT = 8;

export function makeSpelling(index: LoadedIndex): Spelling {
  return {
    findNear: makeNearWords(index.lexicon, (word) => countDocuments(index.postings, word) >= FREQUENT),
    joinWords: makeJoinWords(index.lexicon),
    suggest: makeSuggestWords(index),
  };
}
