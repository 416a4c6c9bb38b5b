import type { Collection } from '../schemas/collections.ts';
import { note } from '../schemas/note.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import { pageAnchors } from './page-anchors.ts';

/**
 * Reserved ids of a collection: anchors that the page listing its records uses itself.
 *
 * @param vocabulary The vocabulary of the review; null if it could not be read.
 */
export function listTakenAnchors(collection: Collection, vocabulary: Vocabulary | null): string[] {
  const own: Partial<Record<Collection, readonly string[]>> = {
    themes: [],
    quotes: [],
    notes: note.shape.severity.options,
    facts: vocabulary?.factTopics.map(({ id }) => id) ?? [],
  };
  return own[collection] === undefined ? [] : [...pageAnchors, ...own[collection]];
}
