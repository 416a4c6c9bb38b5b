import type { Collection } from '../schemas/collections.ts';

/**
 * Kinds whose nodes name their links one by one: `corpus.ts` declares them, `nodes.ts` makes them and `build-corpus.ts`
 * links them. All others are plain: linked by what their schema says of their fields, and by nothing else.
 */
export const namedKinds = [
  'theses',
  'studies',
  'themes',
  'quotes',
  'theory',
  'references',
  'bridges',
  'notes',
  'facts',
] as const satisfies readonly Collection[];

export type NamedKind = (typeof namedKinds)[number];
export type PlainKind = Exclude<Collection, NamedKind>;

/** Whether the nodes of a collection have no links of their own names. */
export function isPlain(collection: Collection): collection is PlainKind {
  return !(namedKinds as readonly Collection[]).includes(collection);
}
