import type { Locale } from './locales.ts';

/** A day such as `2026-11-25` in the words of a language: «25. november 2026». */
export function formatDay(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
