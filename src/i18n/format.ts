import type { Locale } from './locales.ts';

/** A day in words, e.g. «25. november 2026», from a time in ISO 8601; the day is that of Greenwich. */
export function formatDay(time: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(time));
}

/** A size for readers, e.g. «520 kB»: thousands of bytes, never less than one. */
export function formatSize(bytes: number, locale: Locale): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return `${new Intl.NumberFormat(locale, { useGrouping: 'min2' }).format(kilobytes)} kB`;
}
