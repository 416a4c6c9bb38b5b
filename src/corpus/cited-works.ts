import type { Collection } from '../schemas/collections.ts';
import type { EvidenceNode, FindingNode, Node, NodeOf, QuoteNode, ReferenceNode, ThemeNode } from './corpus.ts';
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

/** The works of a record, where they are others than its fields name. */
const collectors: { [C in Collection]?: (node: NodeOf<C>) => ReferenceNode[] } = {
  theses: ({ background, method }) => [...background, ...method].flatMap(worksOf),
  themes: ({ findings, quotes }) => [...findings.flatMap(worksOfFinding), ...quotes.flatMap(listQuoteSources)],
  theory: ({ sources, findings }) => [...worksOf({ evidence: sources }), ...findings.flatMap(worksOf)],
  references: (reference) => [reference],
  bridges: ({ references, sides }) => [
    ...references,
    ...sides.flatMap(({ findings, quotes, works }) => [
      ...works,
      ...findings.flatMap(worksOfFinding),
      ...quotes.flatMap(listQuoteSources),
    ]),
  ],
  notes: ({ references, studies }) => [...references, ...studies.map(({ reference }) => reference)],
};

function collectWorks(node: Node): ReferenceNode[] {
  return collectors[node.collection]?.(node as never) ?? node.refersTo.flatMap(workOfNode);
}

/** The work that a record is: a reference, or that of a study. */
function workOfNode(node: Node): ReferenceNode[] {
  if (node.collection === 'references') return [node];
  return node.collection === 'studies' ? [node.reference] : [];
}

/** The works of the evidence for a claim or statement, as it names them. */
export function worksOf({ evidence }: Pick<FindingNode, 'evidence'>): ReferenceNode[] {
  return evidence.map(({ reference }) => reference);
}

function worksOfFinding(finding: FindingNode): ReferenceNode[] {
  return [...worksOf(finding), ...finding.quotes.flatMap(listQuoteSources)];
}
