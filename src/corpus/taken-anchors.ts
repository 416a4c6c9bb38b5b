import type { Collection } from '../schemas/collections.ts';
import { note } from '../schemas/note.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import { pageAnchors } from './page-anchors.ts';

/**
 * Anchors that the page which lists a kind of records by their ids uses itself; not free as their ids.
 *
 * @param vocabulary The words of the review; null where they could not be read.
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
