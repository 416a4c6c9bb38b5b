import type { Locale } from './locales.ts';

/** The name of a country in a language, from its ISO 3166-1 code; the code itself where it is unknown. */
export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
}
