import type { Lexicon } from '../index/lexicon.ts';
import { weights, type Match } from '../model/match.ts';
import { isStopWord } from '../text/stem.ts';
import { makeWordForms } from './word-forms.ts';

/** A word as typed. */
export interface TypedWord {
  word: string;
  isPhrase: boolean;
}

/** Finds what a word of a query is together with the one before or after it: «øyekontakt» for «øye kontakt». */
export type JoinWords = (typed: readonly TypedWord[], at: number) => Match[];

/** What may stand between the parts of a compound. */
const links = ['', 's', 'e'];
/** Shorter words begin or end others by chance. */
const SHORTEST_FIRST = 2;
const SHORTEST_SECOND = 4;

export function makeJoinWords(lexicon: Lexicon): JoinWords {
  const { findForms } = makeWordForms(lexicon);

  return (typed, at) => [...joinPair(typed, at - 1), ...joinPair(typed, at)];

  function joinPair(typed: readonly TypedWord[], at: number): Match[] {
    const pair = typed.slice(Math.max(at, 0), at + 2);
    const [first, second] = pair.map(({ word }) => word);
    if (first === undefined || second === undefined || pair.some(({ isPhrase }) => isPhrase)) return [];
    if (first.length < SHORTEST_FIRST || second.length < SHORTEST_SECOND) return [];
    // Beside others a small word is one of its own: «bruk av makt» is not about «avmakt».
    if (typed.length > 2 && (isStopWord(first) || isStopWord(second))) return [];
    const forms = links.flatMap((link) => findForms(first + link + second));
    return forms.map(({ word, weight }) => ({ word, weight: weight * weights.joined, rule: 'compound' }));
  }
}
