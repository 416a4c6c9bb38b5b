/** Catalogues where readers can run the same words, with the address of a search for them. */
const catalogues = [
  // The form that Oria documents for links from other sites.
  { name: 'Oria', address: 'https://www.oria.no/?vid=BIBSYS&search=' },
  { name: 'PubMed', address: 'https://pubmed.ncbi.nlm.nih.gov/?term=' },
  { name: 'Google Scholar', address: 'https://scholar.google.com/scholar?hl=no&q=' },
] as const;

/** Links that run a query in other catalogues. */
export function linkExternalSearches(query: string): { name: string; href: string }[] {
  return catalogues.map(({ name, address }) => ({ name, href: address + encodeURIComponent(query) }));
}
