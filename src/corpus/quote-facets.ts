import type { QuoteNode } from './corpus.ts';
import { listThemes } from './quote-themes.ts';

/** Filter value of a quotation without a speaker; reserved, not the id of a side. */
export const NO_SPEAKER = 'none';

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
    stemme: [quote.speaker?.id ?? NO_SPEAKER],
    sprak: [quote.data.language],
    type: [quote.kind.id],
  };
}
