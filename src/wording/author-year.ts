import type { RecordOf } from '../schemas/collections.ts';
import { authorName } from '../schemas/reference.ts';

type Reference = Pick<RecordOf<'references'>, 'authors' | 'authorsComplete' | 'year'>;

/** Author part of a short citation in Norwegian APA form: «Brekke et al.», «Biong & Soggiu», «Evjen et al.». */
export function formatAuthors({ authors, authorsComplete }: Omit<Reference, 'year'>): string {
  const names = authors.map(authorName);
  const [first = ''] = names;
  if (!authorsComplete || names.length > 2) return `${first} et al.`;
  return names.join(' & ');
}

/** Short citation of a work: «Brekke et al. (2017)». An undated work gets «u.å.». */
export function formatAuthorYear(reference: Reference): string {
  return `${formatAuthors(reference)} (${reference.year ?? 'u.å.'})`;
}
