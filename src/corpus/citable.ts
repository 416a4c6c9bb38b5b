import type { EvidenceNode, FindingNode, NoteNode, QuoteNode } from './corpus.ts';

/** Kinds of notes that touch the words, their place or their source. */
const touching: readonly NoteNode['data']['kind'][] = ['locator', 'wording', 'attribution', 'name-or-year', 'law'];

/**
 * Whether something may be cited from its source as it stands here. A note that says «do not cite it so», and one that asks
 * to check words, place or source, forbid it, unless the note itself says that what it concerns is still citable.
 */
export function isCitable({ collection, notes }: QuoteNode | FindingNode): boolean {
  return !notes.some(
    ({ data: { kind, severity, stillCitable } }) =>
      (severity === 'avoid' || (severity === 'check' && touching.includes(kind))) && !stillCitable.includes(collection),
  );
}

/** A locator as a reader may cite it: that of the note that corrects it, null where no right one is known. */
export function correctLocator(
  { reference, locator }: Pick<EvidenceNode, 'reference' | 'locator'>,
  notes: readonly NoteNode[],
): string | null {
  const found = notes
    .flatMap(({ data }) => data.locators)
    .find(({ source, given }) => source === reference.id && given === locator);
  return found === undefined ? locator : found.right;
}
