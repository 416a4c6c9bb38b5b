import type { Messages } from '../../wording/translate.ts';
import type { Kind } from '../../search/model/kinds.ts';

/** The texts the search island needs; it gets no others, since they travel with the page. */
export interface SearchMessages extends Pick<Messages, 'search' | 'filter' | 'voice' | 'speaker'> {
  /** What puts a hit in the reading list. */
  mark: string;
  /** What many of a kind are called, and what one is. */
  kinds: Record<Kind, { many: string; one: string }>;
}

/** Picks the texts of the search island. */
export function pickSearchMessages({
  search,
  filter,
  voice,
  speaker,
  collections,
  singular,
  readingList,
}: Messages): SearchMessages {
  const many = { ...collections, ...search.kinds };
  const one = { ...singular, ...search.kind };
  const kinds = Object.keys(many).map((kind) => [kind, { many: many[kind as Kind], one: one[kind as Kind] }]);
  return {
    search,
    filter,
    voice,
    speaker,
    mark: readingList.add,
    kinds: Object.fromEntries(kinds) as SearchMessages['kinds'],
  };
}
