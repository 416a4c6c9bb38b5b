import type { Collection } from '../schemas/collections.ts';
import type { BridgeNode, FindingNode, Node, NodeOf, ThemeNode } from './corpus.ts';

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

/** The neighbours of a record, where they are others than the records its fields name and those that name it. */
const finders: { [C in Collection]?: (node: NodeOf<C>) => Neighbourhood } = {
  theses: ({ studies, themes }) => ({
    restsOn: count(studies.flatMap((study) => [study, ...study.reference.findings.map(() => study)])),
    leadsTo: count(themes.flatMap((theme) => [theme, ...theme.findings.map(() => theme)])),
  }),
  studies: ({ thesis, sameSample, reference }) => ({
    restsOn: count([thesis, ...sameSample]),
    leadsTo: count([...themesOf(reference.findings), ...reference.theory, ...reference.quotes]),
  }),
  themes: ({ findings, regroups, regroupedBy, children }) => ({
    restsOn: count(findings.flatMap(({ evidence }) => [...new Set(evidence.map(workOf))])),
    leadsTo: count([...findings.flatMap(({ theory }) => theory), ...regroups, ...regroupedBy, ...children]),
  }),
  theory: ({ sources, findings, related, parts }) => ({
    restsOn: count(sources.map(workOf)),
    leadsTo: count([...themesOf(findings), ...related, ...parts]),
  }),
  quotes: ({ source, findings, occurrences, theory }) => ({
    restsOn: count(source === null ? [] : [source.study ?? source]),
    leadsTo: count([...themesOf(findings), ...occurrences.flatMap(({ theme }) => theme ?? []), ...theory]),
  }),
  references: ({ citations, findings, theory, quotes }) => ({
    restsOn: count(citations.map(({ thesis }) => thesis)),
    leadsTo: count([...themesOf(findings), ...theory, ...quotes]),
  }),
  bridges: splitBridge,
};

/** Finds the neighbours of a record. */
export function findNeighbours(node: Node): Neighbourhood {
  return (
    finders[node.collection]?.(node as never) ?? { restsOn: count(node.refersTo), leadsTo: count(node.referredFrom) }
  );
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
