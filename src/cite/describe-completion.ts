import { fill, useMessages } from '../wording/translate.ts';
import type { Locale } from '../wording/locales.ts';
import { listJournalGaps, type Comparison, type EntryField } from './completion.ts';
import type { Reference } from '../schemas/reference.ts';

/** One line saying that the entry was completed, and where the thesis differs; null if it was not. */
export function describeCompletion({ added, differing }: Comparison, locale: Locale): string | null {
  const t = useMessages(locale).cite;
  if (differing.length > 0) return fill(t.completedOtherwise, { differences: listDifferences(differing, locale) });
  return added.length > 0 ? t.completedWork : null;
}

/** The thesis's values where the public record differs: «årstall 2017, sider 50–60». */
export function listDifferences(differing: Comparison['differing'], locale: Locale): string {
  const t = useMessages(locale).cite;
  return differing.map(({ field, asWritten }) => fill(t.textHas, { field: t.field[field], asWritten })).join(', ');
}

/**
 * What of an article's place is not known: «Årgang er ikke oppgitt; nummer 2». The issue of an unknown volume is told
 * here, since an entry cannot have it alone. Null where nothing is missing.
 */
export function describeJournalGaps(reference: Reference, locale: Locale): string | null {
  const gaps = listJournalGaps(reference);
  if (gaps.length === 0) return null;
  const t = useMessages(locale).cite;
  const names = gaps.map((field) => (field === 'container' ? t.journal : t.field[field]));
  const said = capitalise(fill(t.notGiven, { fields: list(names, locale) }));
  const issue = reference.completion?.issue ?? reference.issue;
  return gaps.includes('volume') && issue !== null ? `${said}; ${t.field.issue} ${issue}` : said;
}

/** Names of fields in a row: «årgang, nummer og sider». */
export function nameFields(fields: readonly EntryField[], locale: Locale): string {
  const { field } = useMessages(locale).cite;
  return list(
    fields.map((name) => field[name]),
    locale,
  );
}

function list(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
