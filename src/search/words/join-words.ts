import type { Lexicon } from '../index/lexicon.ts';
import { weights, type Match } from '../model/match.ts';
import { isStopWord } from '../text/stem.ts';
import { makeWordForms } from './word-forms.ts';

/** A word as typed. */
export interface TypedWord {
  word: string;
  isPhrase: boolean;
}

/** Finds compounds of the query word at an index and its neighbours: «øyekontakt» for «øye kontakt». */
export type JoinWords = (typed: readonly TypedWord[], at: number) => Match[];

/** Linking letters between the parts of a compound. */
const links = ['', 's', 'e'];
/** Minimum lengths: shorter words are prefixes and suffixes by chance. */
const MIN_FIRST_LENGTH = 2;
const MIN_SECOND_LENGTH = 4;

export function makeJoinWords(lexicon: Lexicon): JoinWords {
  const { findForms } = makeWordForms(lexicon);

  return (typed, at) => [...joinPair(typed, at - 1), ...joinPair(typed, at)];

  function joinPair(typed: readonly TypedWord[], at: number): Match[] {
    const pair = typed.slice(Math.max(at, 0), at + 2);
    const [first, second] = pair.map(({ word }) => word);
    if (first === undefined || second === undefined || pair.some(({ isPhrase }) => isPhrase)) return [];
    if (first.length < MIN_FIRST_LENGTH || second.length < MIN_SECOND_LENGTH) return [];
    // Stop words do not join in longer queries: «bruk av makt» is not about «avmakt».
    if (typed.length > 2 && (isStopWord(first) || isStopWord(second))) return [];
    const forms = links.flatMap((link) => findForms(first + link + second));
    return forms.map(({ word, weight }) => ({ word, weight: weight * weights.joined, rule: 'compound' }));
  }
}
