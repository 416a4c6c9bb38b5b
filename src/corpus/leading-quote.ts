import type { QuoteNode } from './corpus.ts';

/** What can open a page in large letters, in characters. */
const LONGEST = 260;

/**
 * The short spoken quotation that most findings and places lean on; of several the first. It changes only when the
 * evidence does. Null where nobody is quoted so briefly.
 */
export function findLeadingQuote(quotes: readonly QuoteNode[]): QuoteNode | null {
  const weigh = ({ occurrences, findings }: QuoteNode) => occurrences.length + findings.length;
  const [leading] = quotes
    .filter(({ kind, data }) => kind.isSpoken && data.text.length < LONGEST)
    .sort((a, b) => weigh(b) - weigh(a));
  return leading ?? null;
}
