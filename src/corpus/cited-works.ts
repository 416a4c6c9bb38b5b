import type { EvidenceNode, FindingNode, Node, QuoteNode, ReferenceNode } from './corpus.ts';

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
