import { fill, useMessages } from '../wording/translate.ts';
import type { Locale } from '../wording/locales.ts';
import type { Comparison } from './completion.ts';

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
