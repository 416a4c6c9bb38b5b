import type { Localised } from '../schemas/common.ts';
import { count, fill } from './fill.ts';
import { defaultLocale, locales, type Locale } from './locales.ts';
import { nb } from './nb.ts';

export { count, fill };

/** The texts of the interface; bokmål is the source that other languages must match. */
export type Messages = typeof nb;

const messages: Record<Locale, Messages> = { nb };

/** A language of the site from a framework's word for it; the default where it has none. */
export function toLocale(value: string | undefined): Locale {
  return locales.find((locale) => locale === value) ?? defaultLocale;
}

/** The texts of the interface in a language. */
export function useMessages(locale: Locale): Messages {
  return messages[locale];
}

/** Prose in a language of the site. */
export function pick(text: Localised, locale: Locale): string {
  return text[locale];
}
