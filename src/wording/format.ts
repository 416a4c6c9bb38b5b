import type { Locale } from './locales.ts';

const dayStyles = {
  words: { dateStyle: 'long' },
  figures: { day: 'numeric', month: 'numeric', year: 'numeric' },
} as const;

/**
 * A day for readers, in words as «25. november 2026» or in figures as «25.11.2026».
 *
 * @param time A day or a time in ISO 8601; the day is that of Greenwich.
 */
export function formatDay(time: string, locale: Locale, style: keyof typeof dayStyles = 'words'): string {
  return new Intl.DateTimeFormat(locale, { ...dayStyles[style], timeZone: 'UTC' }).format(new Date(time));
}

/** A size for readers, e.g. «520 kB»: thousands of bytes, never less than one. */
export function formatSize(bytes: number, locale: Locale): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return `${formatNumber(kilobytes, locale)} kB`;
}

/** A number for readers; of four digits it has no space in it, as «1066» and «12 345». */
export function formatNumber(number: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { useGrouping: 'min2' }).format(number);
}
