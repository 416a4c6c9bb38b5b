import type { Collection } from '../schemas/collections.ts';

/** The path word of each collection; permanent, the same in every language. */
export const collectionPaths = {
  theses: 'oppgaver',
  studies: 'studier',
  themes: 'temaer',
  quotes: 'sitater',
  theory: 'teori',
  references: 'referanser',
  bridges: 'broer',
  notes: 'merknader',
  facts: 'tall',
} as const satisfies Record<Collection, string>;

/** Collections whose records are on their list page, each at its own anchor. */
export const onOnePage = ['notes', 'facts'] as const satisfies Collection[];

type OnOnePage = (typeof onOnePage)[number];

/** A collection with a page per record. */
export type PagedCollection = Exclude<Collection, OnOnePage>;

/** Whether the records of a collection have pages of their own. */
export function isPaged(collection: Collection): collection is PagedCollection {
  return !onOnePage.includes(collection as OnOnePage);
}
