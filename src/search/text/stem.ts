import { defaultLocale, languages } from '../../schemas/languages.ts';
import { textRules } from './text-rules.ts';

/** Rules of the default language. */
export const ownRules = textRules[defaultLocale];

/** Rules of the other languages, in the order of {@link Stems.others}. */
export const otherRules = languages
  .filter((language) => language !== defaultLocale)
  .map((language) => textRules[language]);

/** Stems of a word by language. */
export interface Stems {
  own: string;
  /** Stem in each other language; null if its rules do not apply. */
  others: readonly (string | null)[];
}

const cache = new Map<string, Stems>();

/** Stems a word in every language. Cached. */
export function stemWord(word: string): Stems {
  const cached = cache.get(word);
  if (cached !== undefined) return cached;
  const stems = { own: ownRules.stem(word) ?? word, others: otherRules.map(({ stem }) => stem(word)) };
  cache.set(word, stems);
  return stems;
}

/** Stop words of all languages. They count only in a phrase, or when a query has no other word. */
const stopWords = new Set(Object.values(textRules).flatMap((rule) => rule.stopWords));

/** Words of all languages that count for little beside others. */
const lightWords = new Set(Object.values(textRules).flatMap((rule) => rule.lightWords));

export function isLightWord(word: string): boolean {
  return lightWords.has(word);
}

export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
