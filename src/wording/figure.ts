import { fill, useMessages } from './translate.ts';
import type { Locale } from './locales.ts';
import type { Fact } from '../schemas/fact.ts';

/** A figure as readers see it: «ca. 20–47», «minst 3»; null where the text says it in words alone. */
export function formatFigure({ value, upTo, precision }: Fact, locale: Locale): string | null {
  if (value === null) return null;
  // Years have four digits and no space in them; millions are easier to read as a word.
  const number = new Intl.NumberFormat(
    locale,
    value >= 1e6 ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 20 } : { useGrouping: 'min2' },
  );
  const figure = [value, ...(upTo === null ? [] : [upTo])].map((part) => number.format(part)).join('–');
  return fill(useMessages(locale).fact.precision[precision], { figure });
}
