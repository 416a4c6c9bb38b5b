import type { Corpus, QuoteNode } from './corpus.ts';
import { groupInOrder } from './group-in-order.ts';
import { findWarning } from './sort-notes.ts';
import type { QuoteKind, Side } from './terms.ts';

/** Quotations that stand together in a list: what one side says, what is said by others, or words of one kind. */
export interface QuoteGroup {
  /** Unique in the list; its anchor. */
  id: string;
  /** Who speaks; null where it is not said, and where nobody speaks. */
  side: Side | null;
  /** The kind of the words; null where somebody speaks. */
  kind: QuoteKind | null;
  quotes: QuoteNode[];
}

/**
 * All quotations in groups: voices first, side by side, then what nobody says aloud by kind; both in the vocabulary's order.
 * In each group those first that are read and cited as they stand: without a warning, and in the language of the review.
 */
export function groupQuotes({ quotes: all, terms }: Pick<Corpus, 'quotes' | 'terms'>): QuoteGroup[] {
  const quotes = all.toSorted((a, b) => countHindrances(a) - countHindrances(b));
  const spoken = quotes.filter(({ kind }) => kind.isSpoken);
  const written = quotes.filter(({ kind }) => !kind.isSpoken);
  return [
    ...groupInOrder(spoken, [...terms.sides, null], ({ speaker }) => speaker).map(([side, group]) => ({
      id: `sagt-${side?.id ?? 'av-andre'}`,
      side,
      kind: null,
      quotes: group,
    })),
    ...groupInOrder(written, terms.quoteKinds, ({ kind }) => kind).map(([kind, group]) => ({
      id: `ord-${kind.id}`,
      side: null,
      kind,
      quotes: group,
    })),
  ];
}

/** A warning weighs more than another language. */
function countHindrances({ data, notes, occurrences }: QuoteNode): number {
  const isForeign = occurrences.every(({ thesis }) => thesis.data.language !== data.language);
  return (findWarning(notes) === null ? 0 : 2) + Number(isForeign);
}
