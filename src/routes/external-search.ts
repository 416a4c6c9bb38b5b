/** External catalogues with their search URL, to which the query is appended. */
const catalogues = [
  // The deep link format documented by Oria.
  { name: 'Oria', address: 'https://www.oria.no/?vid=BIBSYS&search=' },
  { name: 'PubMed', address: 'https://pubmed.ncbi.nlm.nih.gov/?term=' },
  { name: 'Google Scholar', address: 'https://scholar.google.com/scholar?hl=no&q=' },
] as const;

/** Links that run a query in external catalogues. */
export function linkExternalSearches(query: string): { name: string; href: string }[] {
  return catalogues.map(({ name, address }) => ({ name, href: address + encodeURIComponent(query) }));
}
