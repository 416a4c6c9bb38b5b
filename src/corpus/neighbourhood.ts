import type { BridgeNode, FindingNode, Node, ThemeNode } from './corpus.ts';

/** A neighbouring record, weighted by the number of connecting findings or links. */
export interface Neighbour {
  node: Node;
  weight: number;
}

/** Neighbours of a record by direction, deduplicated and sorted by weight, highest first. */
export interface Neighbourhood {
  restsOn: Neighbour[];
  leadsTo: Neighbour[];
}

/** Finds the neighbours of a record. */
export function findNeighbours(node: Node): Neighbourhood {
  switch (node.collection) {
    case 'theses':
      return {
        restsOn: count(node.studies.flatMap((study) => [study, ...study.reference.findings.map(() => study)])),
        leadsTo: count(node.themes.flatMap((theme) => [theme, ...theme.findings.map(() => theme)])),
      };
    case 'studies':
      return {
        restsOn: count([node.thesis, ...node.sameSample]),
        leadsTo: count([...themesOf(node.reference.findings), ...node.reference.theory, ...node.reference.quotes]),
      };
    case 'themes':
      return {
        restsOn: count(node.findings.flatMap((finding) => [...new Set(finding.evidence.map(workOf))])),
        leadsTo: count([
          ...node.findings.flatMap((finding) => finding.theory),
          ...node.regroups,
          ...node.regroupedBy,
          ...node.children,
        ]),
      };
    case 'theory':
      return {
        restsOn: count(node.sources.map(workOf)),
        leadsTo: count([...themesOf(node.findings), ...node.related, ...node.parts]),
      };
    case 'quotes':
      return {
        restsOn: count(node.source === null ? [] : [node.source.study ?? node.source]),
        leadsTo: count([
          ...themesOf(node.findings),
          ...node.occurrences.flatMap(({ theme }) => theme ?? []),
          ...node.theory,
        ]),
      };
    case 'references':
      return {
        restsOn: count(node.citations.map(({ thesis }) => thesis)),
        leadsTo: count([...themesOf(node.findings), ...node.theory, ...node.quotes]),
      };
    case 'bridges':
      return splitBridge(node);
    case 'notes':
    case 'facts':
      return { restsOn: [], leadsTo: [] };
  }
}

/** A bridge has no direction: its first side is on the left, the others on the right. */
function splitBridge({ sides }: BridgeNode): Neighbourhood {
  const [first, ...others] = sides.map(({ findings }) => themesOf(findings));
  return { restsOn: count(first ?? []), leadsTo: count(others.flat()) };
}

function themesOf(findings: readonly FindingNode[]): ThemeNode[] {
  return findings.map(({ theme }) => theme);
}

function workOf({ reference }: FindingNode['evidence'][number]): Node {
  return reference.study ?? reference;
}

function count(nodes: readonly Node[]): Neighbour[] {
  const groups = Map.groupBy(nodes, (node) => node);
  return [...groups].map(([node, { length }]) => ({ node, weight: length })).sort((a, b) => b.weight - a.weight);
}
