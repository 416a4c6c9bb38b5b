import type { Collection, Content } from '../schemas/collections.ts';
import type { Evidence } from '../schemas/common.ts';
import type { EvidenceNode, FindingNode, NodeOf, ReferenceNode } from './corpus.ts';
import type { Terms } from './terms.ts';

/** The nodes of every collection by id, and the findings by `<theme>#<finding>`. */
export type Nodes = { [C in Collection]: Map<string, NodeOf<C>> } & { findings: Map<string, FindingNode> };

/** One node per record, not yet linked; findings are made when they are linked. */
export function makeNodes(content: Content, terms: Terms): Nodes {
  const map = <D, N>(records: ReadonlyMap<string, D>, make: (id: string, data: D) => N) =>
    new Map([...records].map(([id, data]) => [id, make(id, data)]));
  // Placeholder for single links, which the link functions set before they are read.
  const later = null as never;
  return {
    theses: map(content.theses, (id, data) => ({
      collection: 'theses',
      id,
      data,
      mentions: [],
      studies: [],
      themes: [],
      background: [],
      method: [],
      conclusions: [],
      bridges: [],
      notes: [],
      facts: [],
    })),
    studies: map(content.studies, (id, data) => ({
      collection: 'studies',
      id,
      data,
      mentions: [],
      perspective: getTerm(terms.voices, data.perspective),
      participants: data.participants.map((group) => ({ ...group, group: getTerm(terms.sides, group.group) })),
      thesis: later,
      reference: later,
      sameSample: [],
      search: null,
      notes: [],
    })),
    themes: map(content.themes, (id, data) => ({
      collection: 'themes',
      id,
      data,
      mentions: [],
      level: getTerm(terms.levels, data.level),
      polarity: data.polarity === null ? null : getTerm(terms.poles, data.polarity),
      thesis: later,
      parent: null,
      children: [],
      groups: [],
      findings: [],
      quotes: [],
      regroups: [],
      regroupedBy: [],
      conclusions: [],
      bridges: [],
    })),
    quotes: map(content.quotes, (id, data) => ({
      collection: 'quotes',
      id,
      data,
      mentions: [],
      kind: getTerm(terms.quoteKinds, data.kind),
      speaker: data.speaker === null ? null : getTerm(terms.sides, data.speaker.role),
      source: null,
      occurrences: [],
      findings: [],
      theory: [],
      variants: [],
      bridges: [],
      notes: [],
    })),
    theory: map(content.theory, (id, data) => ({
      collection: 'theory',
      id,
      data,
      mentions: [],
      kind: getTerm(terms.theoryKinds, data.kind),
      group: data.group === null ? null : getTerm(terms.theoryGroups, data.group),
      sources: [],
      introduced: [],
      partOf: null,
      parts: [],
      related: [],
      findings: [],
      quotes: [],
      conclusions: [],
      bridges: [],
      notes: [],
    })),
    references: map(content.references, (id, data) => ({
      collection: 'references',
      id,
      data,
      mentions: [],
      study: null,
      citations: [],
      findings: [],
      quotes: [],
      possibleQuotes: [],
      theory: [],
      statements: [],
      seeAlso: [],
      bridges: [],
      notes: [],
      facts: [],
    })),
    bridges: map(content.bridges, (id, data) => ({
      collection: 'bridges',
      id,
      data,
      mentions: [],
      sides: [],
      theory: [],
      references: [],
    })),
    notes: map(content.notes, (id, data) => ({
      collection: 'notes',
      id,
      data,
      mentions: [],
      places: [],
      studies: [],
      quotes: [],
      references: [],
      theory: [],
      findings: [],
    })),
    facts: map(content.facts, (id, data) => ({
      collection: 'facts',
      id,
      data,
      mentions: [],
      topic: getTerm(terms.factTopics, data.topic),
      thesis: later,
      sources: [],
    })),
    findings: new Map(),
  };
}

/**
 * The node with an id.
 *
 * @throws TypeError if there is none.
 */
export function get<N>(nodes: ReadonlyMap<string, N>, id: string): N {
  const node = nodes.get(id);
  if (node === undefined) throw new TypeError(`«${id}» finnes ikke; innholdet er ikke kontrollert.`);
  return node;
}

/** The term with an id. */
export function getTerm<T extends { id: string }>(terms: readonly T[], id: string): T {
  const term = terms.find((candidate) => candidate.id === id);
  if (term === undefined) throw new TypeError(`«${id}» finnes ikke i ordlisten; innholdet er ikke kontrollert.`);
  return term;
}

/** Appends an item unless the list has it. */
export function addOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}

/** Appends a backlink unless it is the last: the backlinks from one record are added consecutively. */
export function addBacklink<T>(list: T[], item: T): void {
  if (list.at(-1) !== item) list.push(item);
}

/** Resolves evidence and adds `claim` as a backlink to each work. */
export function linkEvidence<T>(
  nodes: Nodes,
  evidence: readonly Evidence[],
  claim: T,
  backlinks: (reference: ReferenceNode) => T[],
): EvidenceNode[] {
  return evidence.map(({ source, locator, asWritten }) => {
    const reference = get(nodes.references, source);
    addBacklink(backlinks(reference), claim);
    return { reference, locator, asWritten };
  });
}
