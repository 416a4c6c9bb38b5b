import type { Collection } from '../schemas/collections.ts';
import { fact } from '../schemas/fact.ts';
import { note } from '../schemas/note.ts';
import { pageAnchors } from './page-anchors.ts';

/** Reserved ids per collection: anchors that the page listing the records uses itself. */
export const takenAnchors: Partial<Record<Collection, readonly string[]>> = {
  themes: pageAnchors,
  quotes: pageAnchors,
  notes: [...pageAnchors, ...note.shape.severity.options],
  facts: [...pageAnchors, ...fact.shape.topic.options],
};
