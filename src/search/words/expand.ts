import { makeCompounds } from './compounds.ts';
import type { Lexicon } from '../index/lexicon.ts';
import { keepSurest, weights, type Match } from '../model/match.ts';
import type { FindNear, NearWord } from './near-words.ts';
import { makeWordForms } from './word-forms.ts';

/** Fewer occurrences than this are almost none. */
const FEW = 8;
/** How many words are remembered, so that typing on does not expand the words before again. */
const REMEMBERED = 60;

/** Ways to words that are spelt otherwise. */
export interface Learned {
  findNear: FindNear;
  /** What a word may stand for beside its own forms. */
  findOther: (word: string) => Match[];
}

/** Expands a word of a query to words of the lexicon, the surest first. The last word of a query may be unfinished. */
export type Expand = (word: string, isLast: boolean) => Match[];

/**
 * Makes the function that expands the words of queries.
 *
 * @param occurrences In how many documents a word of the lexicon stands.
 * @param learned Null where words are taken as they are spelt.
 */
export function makeExpand(lexicon: Lexicon, occurrences: (word: number) => number, learned: Learned | null): Expand {
  const forms = makeWordForms(lexicon);
  const compounds = makeCompounds(lexicon, forms);
  const known = new Map<string, Match[]>();

  return (word, isLast) => {
    const name = isLast ? `${word}…` : word;
    const matches = known.get(name) ?? keepSurest(expand(word, isLast));
    if (known.size > REMEMBERED) known.clear();
    known.set(name, matches);
    return matches;
  };

  /** From the surest way to the least sure; those that guess are taken only where the others found (almost) nothing. */
  function expand(word: string, isLast: boolean): Match[] {
    const matches = [...forms.findForms(word), ...compounds.findCompounds(word), ...(learned?.findOther(word) ?? [])];
    if (isLast || matches.length === 0) matches.push(...forms.findBeginnings(word));
    const parts = !lexicon.numbers.has(word) && areFew(matches) ? compounds.findParts(word) : [];
    if (matches.length === 0) matches.push(...guess(word, isLast, parts.length > 0));
    matches.push(...parts);
    if (areFew(matches)) matches.push(...compounds.findHead(word));
    return matches;
  }

  /** What may have been meant; where a word has parts it may be a compound that is new here, so only what is nearest. */
  function guess(word: string, isLast: boolean, hasParts: boolean): Match[] {
    const near = learned?.findNear(word, isLast) ?? [];
    return (hasParts ? near.filter(({ edits, beginning }) => edits === 1 && !beginning) : near).flatMap(believe);
  }

  function areFew(matches: readonly Match[]): boolean {
    const words = new Set(matches.map(({ word }) => word));
    return [...words].reduce((sum, word) => sum + occurrences(word), 0) < FEW;
  }

  /** A word that may have been meant, with its other forms. */
  function believe({ word, edits, beginning }: NearWord): Match[] {
    if (beginning) return [{ word, weight: weights.spellingBeginning, rule: 'spelling' }];
    const share = edits > 1 ? weights.spellingTwice : weights.spelling;
    const others = forms.findForms(lexicon.words[word] ?? '');
    return others.map((form) => ({ word: form.word, weight: share * form.weight, rule: 'spelling' }));
  }
}
