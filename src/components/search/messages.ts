import type { DialogMessages } from '../../wording/dialog-messages.ts';
import type { Messages } from '../../wording/translate.ts';
import type { Kind } from '../../search/model/kinds.ts';

/** What readers call a kind: many of it, and one. */
export type KindNames = Record<Kind, { many: string; one: string }>;

/** The messages that hits are shown with. */
export interface HitMessages {
  kinds: KindNames;
}

/** The messages of the search page; it gets no others, since they travel with the page. */
export interface SearchMessages extends HitMessages, Pick<Messages, 'search' | 'filter'> {
  /** What puts a hit in the reading list. */
  mark: string;
}

/** Picks the messages of the search page. */
export function pickSearchMessages(messages: Messages): SearchMessages {
  const { search, filter, readingList } = messages;
  return { search, filter, mark: readingList.add, kinds: nameKinds(messages) };
}

/** The names of all kinds; those that are no records have theirs among the messages of the search. */
export function nameKinds({
  collections,
  singular,
  search,
}: Pick<DialogMessages, 'collections' | 'singular' | 'search'>): KindNames {
  const many = { ...collections, ...search.kinds };
  const one = { ...singular, ...search.kind };
  const kinds = Object.keys(many).map((kind) => [kind, { many: many[kind as Kind], one: one[kind as Kind] }]);
  return Object.fromEntries(kinds) as KindNames;
}
