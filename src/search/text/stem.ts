import { defaultLocale, languages, type Language } from '../../schemas/languages.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import type { TextRules } from './text-rules.ts';

const rules: Record<Language, TextRules> = { nb, en };

/** The rules of the language that most texts are in. */
export const ownRules = rules[defaultLocale];

/** The rules of the others, in the order in which `Stems` has their stems. */
export const otherRules = languages.filter((language) => language !== defaultLocale).map((language) => rules[language]);

/** The stems of a word: what remains when the endings of each language are taken off. */
export interface Stems {
  own: string;
  /** By the rules of each other language; null where they would guess. */
  others: readonly (string | null)[];
}

const cache = new Map<string, Stems>();

/** The stems of a word. */
export function stemWord(word: string): Stems {
  const cached = cache.get(word);
  if (cached !== undefined) return cached;
  const stems = { own: ownRules.stem(word) ?? word, others: otherRules.map(({ stem }) => stem(word)) };
  cache.set(word, stems);
  return stems;
}

/** Words too common to search for; they count only inside a phrase, or when a query holds nothing else. */
const stopWords = new Set(Object.values(rules).flatMap((rule) => rule.stopWords));

export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
