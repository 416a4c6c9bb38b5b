import type { QuoteNode } from './corpus.ts';

/** What can open a page in large letters, in characters. */
const LONGEST = 260;

/**
 * The short quotation of an informant that most findings and places lean on; of several the first. It changes only when
 * the evidence does. Null where no informant is quoted so briefly.
 */
export function findLeadingQuote(quotes: readonly QuoteNode[]): QuoteNode | null {
  const weigh = ({ occurrences, findings }: QuoteNode) => occurrences.length + findings.length;
  const [leading] = quotes
    .filter(({ data }) => data.kind === 'informant' && data.text.length < LONGEST)
    .sort((a, b) => weigh(b) - weigh(a));
  return leading ?? null;
}
