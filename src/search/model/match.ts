import type { Rule } from './options.ts';

/** A word of the lexicon that a word of a query stands for, how surely, and why. */
export interface Match {
  word: number;
  /** 1 for the word itself, less the further it is away. */
  weight: number;
  rule: Rule;
}

/** How sure each way from a word of a query to a word of the lexicon is. */
export const weights = {
  exact: 1,
  /** «samvaer» for «samvær», which loses nothing. */
  spelledOut: 0.95,
  /** «samvar» for «samvær». */
  letters: 0.9,
  /** Between words of one stem: `most` where they share all letters, towards `least` the fewer they share. */
  inflection: { least: 0.5, most: 0.95 },
  /** Of that, what the rules of another language alone are worth. */
  otherLanguage: 0.85,
  /** «relas» for «relasjon»; a little less the more is missing. */
  beginning: { least: 0.42, most: 0.6 },
  /** «hjelperelasjon» for «relasjon». */
  compound: 0.55,
  inflectedCompound: 0.45,
  /** «øyekontakt» for «øye kontakt»; less for its inflections. */
  joined: 0.8,
  /** «plan» and «krise» for «kriseplan». */
  tail: 0.4,
  head: 0.3,
  /** A near-synonym, or a current word for an outdated one. */
  related: 0.4,
  /** One edit away, two, and one in the beginning of a longer word. */
  spelling: 0.5,
  spellingTwice: 0.4,
  spellingBeginning: 0.3,
};

/** A weight between the bounds of a way, by a share from 0 to 1. */
export function between({ least, most }: { least: number; most: number }, share: number): number {
  return least + (most - least) * share;
}

/** Each word once, by its surest match, the surest first. */
export function keepSurest(matches: readonly Match[]): Match[] {
  const best = new Map<number, Match>();
  for (const match of matches) if (match.weight > (best.get(match.word)?.weight ?? 0)) best.set(match.word, match);
  return [...best.values()].sort((a, b) => b.weight - a.weight || a.word - b.word);
}
