import type { EvidenceNode, FindingNode, Node, QuoteNode, ReferenceNode, ThemeNode } from './corpus.ts';
import { chooseQuotes } from './leading-quote.ts';

/** The distinct works cited on a page of these records, sorted by id (author and year). */
export function listCitedWorks(...nodes: readonly Node[]): ReferenceNode[] {
  return [...new Set(nodes.flatMap(collectWorks))].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Deduplicates evidence by work and locator. */
export function listPlaces(evidence: readonly EvidenceNode[]): EvidenceNode[] {
  const places = Map.groupBy(evidence, ({ reference, locator }) => `${reference.id} ${locator}`);
  return [...places.values()].flatMap(([first]) => first ?? []);
}

/** The distinct works cited for a quotation in any occurrence, its source first. */
export function listQuoteSources({ source, occurrences }: QuoteNode): ReferenceNode[] {
  return [...new Set([...(source ? [source] : []), ...occurrences.flatMap(({ sources }) => sources)])];
}

/** The works and locators cited for a quotation: where it stands in a theme, if it does, else everywhere. */
export function citeQuote(
  { source, occurrences }: QuoteNode,
  themeId?: string,
): { sources: ReferenceNode[]; locators: string[] } {
  const here = themeId === undefined ? [] : occurrences.filter(({ theme }) => theme?.id === themeId);
  const places = here.length > 0 ? here : occurrences;
  return {
    sources: source && here.length === 0 ? [source] : [...new Set(places.flatMap(({ sources }) => sources))],
    locators: [...new Set(places.flatMap(({ locator }) => locator ?? []))],
  };
}

/**
 * The works cited on the page of a theme as they come, with repetitions: first in the text, then in what is closed until
 * asked for.
 */
export function listMentions(theme: ThemeNode): ReferenceNode[] {
  const { opening, leading } = chooseQuotes(theme);
  const cite = (quote: QuoteNode | null | undefined) => (quote ? citeQuote(quote, theme.id).sources : []);
  const citeFindings = (findings: readonly FindingNode[]) => findings.flatMap(worksOf);
  const { groups, findings, quotes } = theme;
  const text = groups.flatMap((group) => [...cite(leading.get(group)), ...citeFindings(group.findings)]);
  const illustrating = (groups.length > 0 ? groups.flatMap((group) => group.findings) : findings).flatMap(
    (finding) => finding.quotes,
  );
  return [...cite(opening), ...text, ...citeFindings(findings), ...[...illustrating, ...quotes].flatMap(cite)];
}

function collectWorks(node: Node): ReferenceNode[] {
  switch (node.collection) {
    case 'theses':
      return [...node.background, ...node.method].flatMap(worksOf);
    case 'studies':
      return [node.reference];
    case 'themes':
      return [...node.findings.flatMap(worksOfFinding), ...node.quotes.flatMap(listQuoteSources)];
    case 'quotes':
      return listQuoteSources(node);
    case 'theory':
      return [...worksOf({ evidence: node.sources }), ...node.findings.flatMap(worksOf)];
    case 'references':
      return [node];
    case 'bridges':
      return [
        ...node.references,
        ...node.sides.flatMap(({ findings, quotes, works }) => [
          ...works,
          ...findings.flatMap(worksOfFinding),
          ...quotes.flatMap(listQuoteSources),
        ]),
      ];
    case 'notes':
      return [...node.references, ...node.studies.map(({ reference }) => reference)];
    case 'facts':
      return worksOf({ evidence: node.sources });
  }
}

function worksOf({ evidence }: Pick<FindingNode, 'evidence'>): ReferenceNode[] {
  return evidence.map(({ reference }) => reference);
}

function worksOfFinding(finding: FindingNode): ReferenceNode[] {
  return [...worksOf(finding), ...finding.quotes.flatMap(listQuoteSources)];
}
