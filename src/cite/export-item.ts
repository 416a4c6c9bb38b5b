import type { ReferenceNode, ThesisNode } from '../corpus/corpus.ts';
import { useMessages } from '../wording/translate.ts';
import type { Locale } from '../wording/locales.ts';
import { compareFields } from './completion.ts';
import { thesisToCsl, toCsl, type CslItem } from './csl.ts';
import { describeCompletion } from './describe-completion.ts';

/** A CSL-JSON item with a note, as reference managers import it. */
export interface ExportItem extends CslItem {
  note?: string;
}

/**
 * A cited work for a reference manager. Unknown fields are left out, the title too: a bracketed description belongs in a
 * reference list. The title of a law is its name, which our records have as its author.
 */
export function exportWork(reference: Pick<ReferenceNode, 'id' | 'data'>, locale: Locale): ExportItem {
  const { title, author = [], ...item } = toCsl(reference, locale);
  const { data } = reference;
  const isTitled = (data.completion?.title ?? data.title) !== null;
  const [first] = author;
  const lawName = item.type === 'legislation' && first && 'literal' in first ? first.literal : null;
  const notes = [
    item.custom?.moreAuthors ? useMessages(locale).download.moreAuthors : null,
    item.custom?.gaps === undefined ? null : `${item.custom.gaps}.`,
    describeCompletion(compareFields(data), locale),
  ].filter((note) => note !== null);
  const ownTitle = isTitled ? title : lawName;
  return {
    ...item,
    ...(lawName === null ? { author } : {}),
    ...(ownTitle === null || ownTitle === undefined ? {} : { title: ownTitle }),
    ...(item.page === undefined ? {} : { page: item.page.replace('–', '-') }),
    ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
  };
}

/**
 * A thesis for a reference manager, with a bracketed description for a title.
 *
 * @param address URL of its page; null if the site has no host.
 */
export function exportThesis(
  thesis: Pick<ThesisNode, 'id' | 'data'>,
  locale: Locale,
  address: string | null,
): ExportItem {
  return { ...thesisToCsl(thesis, locale, address), genre: useMessages(locale).download.thesisType };
}
