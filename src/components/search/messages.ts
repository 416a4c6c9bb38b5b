import type { DialogMessages } from '../../wording/dialog-messages.ts';
import type { Messages } from '../../wording/translate.ts';
import type { KindValue } from '../../search/model/kinds.ts';

/** Labels of a kind, plural and singular. */
export type KindNames = Record<KindValue, { many: string; one: string }>;

/** Messages used by hits. */
export interface HitMessages {
  kinds: KindNames;
}

/** Messages of the search page; no others, since they are serialised into the page. */
export interface SearchMessages extends HitMessages, Pick<Messages, 'search' | 'filter'> {
  /** The reading list button. */
  mark: string;
}

/** Picks the messages of the search page. */
export function pickSearchMessages(messages: Messages): SearchMessages {
  const { search, filter, readingList } = messages;
  return { search, filter, mark: readingList.add, kinds: nameKinds(messages) };
}

/** Labels of all kinds; those of kinds without a collection are among the search messages. */
export function nameKinds({
  collections,
  singular,
  search,
}: Pick<DialogMessages, 'collections' | 'singular' | 'search'>): KindNames {
  const many = { ...collections, ...search.kinds };
  const one = { ...singular, ...search.kind };
  const kinds = Object.keys(many).map((kind) => [kind, { many: many[kind as KindValue], one: one[kind as KindValue] }]);
  return Object.fromEntries(kinds) as KindNames;
}
