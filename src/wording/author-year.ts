import type { Locale } from './locales.ts';
import { useMessages } from './translate.ts';
import type { RecordOf } from '../schemas/collections.ts';
import { authorName } from '../schemas/reference.ts';

type Reference = Pick<RecordOf<'references'>, 'authors' | 'authorsComplete' | 'year'>;

/** Author part of a short citation in APA form: «Brekke et al.», «Biong & Soggiu», «Evjen et al.». */
export function formatAuthors({ authors, authorsComplete }: Omit<Reference, 'year'>): string {
  const names = authors.map(authorName);
  const [first = ''] = names;
  if (!authorsComplete || names.length > 2) return `${first} et al.`;
  return names.join(' & ');
}

/** Short citation of a work: «Brekke et al. (2017)», or «RUSinfo (u.å.)» where it is undated. */
export function formatAuthorYear(reference: Reference, locale: Locale): string {
  return `${formatAuthors(reference)} (${reference.year ?? useMessages(locale).reference.undated})`;
}
