import type { Localised } from '../schemas/common.ts';
import { count, fill } from './fill.ts';
import { defaultLocale, locales, type Locale } from './locales.ts';
import { nb } from './nb.ts';

export { count, fill };

/** Interface messages; the other languages must match the shape of bokmål. */
export type Messages = typeof nb;

const messages: Record<Locale, Messages> = { nb };

/** Converts Astro's `currentLocale` to a locale; the default if it is undefined. */
export function toLocale(value: string | undefined): Locale {
  return locales.find((locale) => locale === value) ?? defaultLocale;
}

/** The interface messages of a locale. */
export function useMessages(locale: Locale): Messages {
  return messages[locale];
}

/** The text of localised prose in a locale. */
export function pick(text: Localised, locale: Locale): string {
  return text[locale];
}
