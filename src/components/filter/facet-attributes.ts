import type { QuoteNode } from '../../corpus/corpus.ts';
import { listQuoteFacets, type QuoteFacets } from '../../corpus/quote-facets.ts';

/** The values of a quotation as the attributes that the filters read, several in one parted by spaces. */
export function writeFacets(quote: QuoteNode): Record<`data-${keyof QuoteFacets}`, string> {
  const facets = Object.entries(listQuoteFacets(quote)) as [keyof QuoteFacets, string[]][];
  return Object.fromEntries(facets.map(([name, values]) => [`data-${name}`, values.join(' ')])) as ReturnType<
    typeof writeFacets
  >;
}
