import type { ReferenceNode, ThesisNode } from '../corpus/corpus.ts';
import { useMessages } from '../wording/translate.ts';
import type { Locale } from '../wording/locales.ts';
import { compareFields } from './completion.ts';
import { thesisToCsl, toCsl, type CslItem } from './csl.ts';
import { describeCompletion } from './describe-completion.ts';

/** An item for a reference manager, which shows a note beside the fields. */
export interface ExportItem extends CslItem {
  note?: string;
}

/**
 * A cited work for a reference manager. What is unknown is left out, the title too: a description in brackets belongs to
 * a reference list. A law goes by its name, which its authors' field holds in our records.
 */
export function exportWork(reference: Pick<ReferenceNode, 'id' | 'data'>, locale: Locale): ExportItem {
  const { title, author = [], ...item } = toCsl(reference, locale);
  const { data } = reference;
  const isTitled = (data.completion?.title ?? data.title) !== null;
  const [first] = author;
  const lawName = item.type === 'legislation' && first && 'literal' in first ? first.literal : null;
  const notes = [
    item.custom?.moreAuthors ? useMessages(locale).download.moreAuthors : null,
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
 * A thesis for a reference manager. Its title is a description in our words and stands in brackets.
 *
 * @param address Where the thesis can be read about.
 */
export function exportThesis(
  thesis: Pick<ThesisNode, 'id' | 'data'>,
  locale: Locale,
  address: string | null,
): ExportItem {
  return { ...thesisToCsl(thesis, locale, address), genre: useMessages(locale).download.thesisType };
}
