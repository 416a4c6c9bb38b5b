import type { Collection } from '../schemas/collections.ts';
import { fact } from '../schemas/fact.ts';
import { note } from '../schemas/note.ts';
import { pageAnchors } from './page-anchors.ts';

/** Anchors that the pages which list these records by their ids use themselves; not free as their ids. */
export const takenAnchors: Partial<Record<Collection, readonly string[]>> = {
  themes: pageAnchors,
  quotes: pageAnchors,
  notes: [...pageAnchors, ...note.shape.severity.options],
  facts: [...pageAnchors, ...fact.shape.topic.options],
};
