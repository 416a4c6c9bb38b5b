import type { Content } from '../schemas/collections.ts';
import type { Evidence } from '../schemas/common.ts';
import type {
  BridgeNode,
  EvidenceNode,
  FactNode,
  NoteNode,
  QuoteNode,
  ReferenceNode,
  StudyNode,
  ThemeNode,
  TheoryNode,
  ThesisNode,
} from './corpus.ts';

/** The nodes of every collection by id. */
export interface Nodes {
  theses: Map<string, ThesisNode>;
  studies: Map<string, StudyNode>;
  themes: Map<string, ThemeNode>;
  quotes: Map<string, QuoteNode>;
  theory: Map<string, TheoryNode>;
  references: Map<string, ReferenceNode>;
  bridges: Map<string, BridgeNode>;
  notes: Map<string, NoteNode>;
  facts: Map<string, FactNode>;
}

/** One node per record, not yet linked. */
export function makeNodes(content: Content): Nodes {
  const map = <D, N>(records: ReadonlyMap<string, D>, make: (id: string, data: D) => N) =>
    new Map([...records].map(([id, data]) => [id, make(id, data)]));
  // Single links are set by the link functions below, before anybody reads them.
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
      thesis: later,
      sources: [],
    })),
  };
}

/** The node with an id. */
export function get<N>(nodes: ReadonlyMap<string, N>, id: string): N {
  const node = nodes.get(id);
  if (node === undefined) throw new TypeError(`«${id}» finnes ikke; innholdet er ikke kontrollert.`);
  return node;
}

/** Adds to a list once. */
export function addOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}

/** Adds a backlink once. One record's backlinks come in a row, so only the last has to be compared. */
export function addBacklink<T>(list: T[], item: T): void {
  if (list.at(-1) !== item) list.push(item);
}

/** Resolves evidence and leaves `claim` as a backlink on each work. */
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
