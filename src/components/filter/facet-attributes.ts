import type { QuoteNode } from '../../corpus/corpus.ts';
import { listQuoteFacets, type QuoteFacets } from '../../corpus/quote-facets.ts';

type Attributes<Name extends string> = Record<`data-${Name}`, string>;

/** Filter values as the attributes that the filters read, several in one parted by spaces. */
export function toAttributes<Name extends string>(facets: Readonly<Record<Name, readonly string[]>>): Attributes<Name> {
  const values = Object.entries<readonly string[]>(facets).map(([name, list]) => [`data-${name}`, list.join(' ')]);
  return Object.fromEntries(values) as Attributes<Name>;
}

/** The filter values of a quotation as attributes. */
export function writeFacets(quote: QuoteNode): Attributes<keyof QuoteFacets> {
  return toAttributes({ ...listQuoteFacets(quote) });
}
