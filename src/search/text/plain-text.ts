import { splitSentences } from '../../corpus/sentences.ts';
import { stripProse } from '../../wording/prose.ts';
import type { Locale } from '../../wording/locales.ts';
import { pick } from '../../wording/translate.ts';
import type { Keywords, Localised } from '../../schemas/common.ts';
import { languages } from '../../schemas/languages.ts';

/** Prose in one language as plain text. */
export function plainText(text: Localised, locale: Locale): string {
  return stripProse(pick(text, locale));
}

/** Prose in every language as plain text. */
export function everyLanguage(text: Localised): string[] {
  return Object.values(text).flatMap((prose) => (prose === undefined ? [] : stripProse(prose)));
}

/** Prose as plain text in the languages other than that of the edition. */
export function otherLanguages(text: Localised, locale: Locale): string[] {
  const shown = plainText(text, locale);
  return everyLanguage(text).filter((other) => other !== shown);
}

/** The first sentence of prose as plain text. */
export function firstSentence(text: Localised, locale: Locale): string {
  return splitSentences(plainText(text, locale), locale)[0]?.trim() ?? '';
}

/** Keywords in every language. */
export function listKeywords(words: Keywords): string[] {
  return languages.flatMap((language) => words[language]);
}
