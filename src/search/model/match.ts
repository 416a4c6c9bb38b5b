import type { Rule } from './options.ts';

/** A word of the lexicon that a query word expands to. */
export interface Match {
  word: number;
  /** 1 for the word itself, lower for weaker rules. */
  weight: number;
  rule: Rule;
}

/** Match weight of each expansion rule. */
export const weights = {
  exact: 1,
  /** «samvaer» for «samvær»: an unambiguous transliteration. */
  spelledOut: 0.95,
  /** «samvar» for «samvær». */
  letters: 0.9,
  /** Words with the same stem: from `least` to `most` by the share of common letters. */
  inflection: { least: 0.5, most: 0.95 },
  /** «ensomhet» for «einsemd». */
  norm: 0.9,
  /** Another word of the family: «fleksibilitet» for «fleksible». From `least` to `most` as above. */
  family: { least: 0.35, most: 0.7 },
  /** Factor for a family where the word may be misspelt instead. */
  doubtfulFamily: 0.6,
  /** Factor where only the stemmer of another language agrees. */
  otherLanguage: 0.85,
  /** «relas» for «relasjon»: from `least` to `most` by the share typed. */
  beginning: { least: 0.42, most: 0.6 },
  /** «hjelperelasjon» for «relasjon». */
  compound: 0.55,
  inflectedCompound: 0.45,
  /** «øyekontakt» for «øye kontakt»; scaled down for its inflections. */
  joined: 0.8,
  /** «plan» and «krise» for «kriseplan». */
  tail: 0.4,
  head: 0.3,
  /** A near-synonym, or the current term for an outdated one. */
  related: 0.5,
  /** Edit distance 1, 2, and 1 to a prefix of a longer word. */
  spelling: 0.5,
  spellingTwice: 0.4,
  spellingBeginning: 0.3,
};

/** Interpolates between two weights. `share` is 0–1. */
export function interpolate({ least, most }: { least: number; most: number }, share: number): number {
  return least + (most - least) * share;
}

/** Deduplicates by word, keeping the best match; sorted by weight, highest first. */
export function keepBest(matches: readonly Match[]): Match[] {
  const best = new Map<number, Match>();
  for (const match of matches) if (match.weight > (best.get(match.word)?.weight ?? 0)) best.set(match.word, match);
  return [...best.values()].sort((a, b) => b.weight - a.weight || a.word - b.word);
}
