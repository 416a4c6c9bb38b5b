import { makeCompounds } from './compounds.ts';
import type { Lexicon } from '../index/lexicon.ts';
import { keepBest, weights, type Match } from '../model/match.ts';
import type { FindNear, NearWord } from './near-words.ts';
import type { FindOther } from './other-forms.ts';
import { makeWordForms } from './word-forms.ts';

/** Weaker rules apply below this document frequency. */
const FEW_DOCUMENTS = 8;
/** Number of cached words, so that typing on does not expand earlier words again. */
const CACHE_SIZE = 60;

/** Rules for words that are spelt differently; loaded later than the others. */
export interface SpellingRules {
  findNear: FindNear;
  /** Whether a word that is not in the lexicon is a common word all the same. */
  isOtherWord: (word: string) => boolean;
  /** Words of the other written norm. */
  findNorms: (word: string) => string[];
}

/** Expands a query word to words of the lexicon, best match first. The last word is also matched as a prefix. */
export type Expand = (word: string, isLast: boolean) => Match[];

/**
 * Makes the function that expands the words of queries.
 *
 * @param documentFrequency Number of documents that have a word of the lexicon.
 * @param spelling Null for no spelling correction.
 */
export function makeExpand(
  lexicon: Lexicon,
  documentFrequency: (word: number) => number,
  findOther: FindOther,
  spelling: SpellingRules | null,
): Expand {
  const forms = makeWordForms(lexicon);
  const compounds = makeCompounds(lexicon, forms);
  const cache = new Map<string, Match[]>();

  return (word, isLast) => {
    const name = isLast ? `${word}…` : word;
    const matches = cache.get(name) ?? keepBest(expand(word, isLast));
    if (cache.size > CACHE_SIZE) cache.clear();
    cache.set(name, matches);
    return matches;
  };

  /** Applies the rules from the strongest to the weakest; the weakest only where the others found (almost) nothing. */
  function expand(word: string, isLast: boolean): Match[] {
    // What may become a word of the records is not taken for one of the other norm.
    const mayGrow = isLast && forms.findBeginnings(word).length > 0;
    const norms = mayGrow ? [] : (spelling?.findNorms(word) ?? []);
    // It may be a misspelt word all the same.
    if (norms.length > 0) return [...norms.flatMap(expandNorm), ...correct(word, isLast, false)];
    const matches = [
      ...forms.findForms(word),
      ...forms.findFamily(word),
      ...compounds.findCompounds(word),
      ...findOther(word),
    ];
    if (isLast || matches.length === 0) matches.push(...forms.findBeginnings(word));
    if (spelling?.isOtherWord(word) === true) return matches;
    const parts = !lexicon.numbers.has(word) && areFew(matches) ? compounds.findParts(word) : [];
    // What has only words of its family may be a misspelt form of another.
    if (matches.every(({ rule }) => rule === 'family')) {
      const corrections = correct(word, isLast && matches.length === 0, parts.length > 0);
      if (corrections.length > 0) for (const match of matches) match.weight *= weights.doubtfulFamily;
      matches.push(...corrections);
    }
    matches.push(...parts);
    if (areFew(matches)) matches.push(...compounds.findHead(word));
    return matches;
  }

  /** Spelling corrections. A word with parts may be an unknown compound, so only the nearest are taken. */
  function correct(word: string, isLast: boolean, hasParts: boolean): Match[] {
    const near = spelling?.findNear(word, isLast) ?? [];
    return (hasParts ? near.filter(({ edits, beginning }) => edits === 1 && !beginning) : near).flatMap(expandNear);
  }

  function areFew(matches: readonly Match[]): boolean {
    const words = new Set(matches.map(({ word }) => word));
    return [...words].reduce((sum, word) => sum + documentFrequency(word), 0) < FEW_DOCUMENTS;
  }

  /** A word of the other norm, as if it had been typed. */
  function expandNorm(norm: string): Match[] {
    const found = [...forms.findForms(norm), ...forms.findFamily(norm), ...findOther(norm)];
    const same = found.map((match): Match => ({ ...match, rule: 'norm' }));
    return [...same, ...compounds.findCompounds(norm)].map((match) => ({
      ...match,
      weight: match.weight * weights.norm,
    }));
  }

  /** A correction with its inflections. */
  function expandNear({ word, edits, beginning }: NearWord): Match[] {
    if (beginning) return [{ word, weight: weights.spellingBeginning, rule: 'spelling' }];
    const share = edits > 1 ? weights.spellingTwice : weights.spelling;
    const others = forms.findForms(lexicon.words[word] ?? '');
    return others.map((form) => ({ word: form.word, weight: share * form.weight, rule: 'spelling' }));
  }
}
