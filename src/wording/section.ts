import { fill, useMessages } from './translate.ts';
import type { Locale } from './locales.ts';
import type { Thesis } from '../schemas/thesis.ts';

/** A place in a thesis as readers find it: «avsnitt 4.1» by the printed number, else the heading in guillemets. */
export function formatSection({ outline }: Pick<Thesis, 'outline'>, key: string, locale: Locale): string {
  const entry = outline.find((candidate) => candidate.key === key);
  const number = entry?.number?.replace(/\.$/, '') ?? null;
  if (entry === undefined || number === null) return `«${entry?.heading ?? key}»`;
  return fill(useMessages(locale).section, { section: number });
}
