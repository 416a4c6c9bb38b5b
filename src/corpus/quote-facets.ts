import type { QuoteNode } from './corpus.ts';
import { listThemes } from './quote-themes.ts';

/** Filter values of a quotation, per filter. The names are URL parameters: permanent. */
export interface QuoteFacets {
  tema: string[];
  studie: string[];
  oppgave: string[];
  stemme: string[];
  sprak: string[];
  type: string[];
}

/** The filter values of a quotation. */
export function listQuoteFacets(quote: QuoteNode): QuoteFacets {
  return {
    tema: listThemes(quote).map(({ id }) => id),
    studie: quote.source ? [quote.source.id] : [],
    oppgave: [...new Set(quote.occurrences.map(({ thesis }) => thesis.id))],
    stemme: [quote.data.speaker?.role ?? 'none'],
    sprak: [quote.data.language],
    type: [quote.data.kind],
  };
}
