/** An external catalogue with its search URL, to which the query is appended. */
interface Catalogue {
  name: string;
  address: string;
}

/** The union catalogue of Norwegian libraries; the deep link format that it documents. */
export const library: Catalogue = { name: 'Oria', address: 'https://www.oria.no/?vid=BIBSYS&search=' };

/** The laws in force in Norway. */
export const lawCollection: Catalogue = { name: 'Lovdata', address: 'https://lovdata.no/sok?q=' };

const catalogues = [
  library,
  { name: 'PubMed', address: 'https://pubmed.ncbi.nlm.nih.gov/?term=' },
  { name: 'Google Scholar', address: 'https://scholar.google.com/scholar?hl=no&q=' },
] as const;

/** A link to an external page, with its name. */
export interface ExternalLink {
  name: string;
  href: string;
}

/** A link that runs a query in an external catalogue. */
export function linkSearch({ name, address }: Catalogue, query: string): ExternalLink {
  return { name, href: address + encodeURIComponent(query) };
}

/** Links that run a query in external catalogues. */
export function linkExternalSearches(query: string): ExternalLink[] {
  return catalogues.map((catalogue) => linkSearch(catalogue, query));
}
