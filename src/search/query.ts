import type { Expand } from './expand.ts';
import type { Match } from './match.ts';
import { LONGEST_QUERY } from './options.ts';
import { isStopWord, tokenise } from './tokenise.ts';

/** A word of a query with what it may stand for. */
export interface QueryWord {
  word: string;
  matches: Match[];
  /** Whether documents must have it; words too common to tell documents apart need not be there. */
  required: boolean;
}

/** A query as it is read. */
export interface Query {
  /** What was read of what was typed. */
  text: string;
  shortened: boolean;
  /** Each word once, in order. */
  words: QueryWord[];
}

/** Reads a query as typed. The last word may be unfinished. */
export function readQuery(typed: string, expand: Expand): Query {
  const text = typed.slice(0, LONGEST_QUERY);
  const words = tokenise(text).map(({ word }) => word);
  const last = words.at(-1);
  const onlyStopWords = words.every(isStopWord);
  return {
    text,
    shortened: text.length < typed.length,
    words: [...new Set(words)].map((word) => ({
      word,
      matches: expand(word, word === last),
      required: onlyStopWords || !isStopWord(word),
    })),
  };
}
