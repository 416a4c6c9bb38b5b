import { collections, type Collection, type Content, type RecordOf } from '../schemas/collections.ts';
import type { Evidence } from '../schemas/common.ts';
import type { EvidenceNode, FindingNode, NodeOf, RecordNode, ReferenceNode } from './corpus.ts';
import { isPlain, type PlainKind } from './plain-kinds.ts';
import type { Terms } from './terms.ts';

/** The nodes of every collection by id, and the findings by `<theme>#<finding>`. */
export type Nodes = { [C in Collection]: Map<string, NodeOf<C>> } & { findings: Map<string, FindingNode> };

/** One node per record, not yet linked; findings are made when they are linked. */
export function makeNodes(content: Content, terms: Terms): Nodes {
  const map = <C extends Collection>(
    collection: C,
    make: (data: RecordOf<C>) => Omit<NodeOf<C>, keyof RecordNode<C>>,
  ) =>
    new Map(
      [...content[collection]].map(([id, data]) => [
        id,
        { collection, id, data, mentions: [], refersTo: [], referredFrom: [], ...make(data) } as unknown as NodeOf<C>,
      ]),
    );
  // Placeholder for single links, which the link functions set before they are read.
  const later = null as never;
  const plain = collections.filter(isPlain).map((name) => [name, map(name, () => ({}))]);
  return {
    ...(Object.fromEntries(plain) as Pick<Nodes, PlainKind>),
    theses: map('theses', () => ({
      studies: [],
      themes: [],
      background: [],
      method: [],
      conclusions: [],
      bridges: [],
      notes: [],
      facts: [],
    })),
    studies: map('studies', (data) => ({
      perspective: getTerm(terms.voices, data.perspective),
      participants: data.participants.map((group) => ({ ...group, group: getTerm(terms.sides, group.group) })),
      thesis: later,
      reference: later,
      sameSample: [],
      search: null,
      notes: [],
    })),
    themes: map('themes', (data) => ({
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
    quotes: map('quotes', (data) => ({
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
    theory: map('theory', (data) => ({
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
    references: map('references', () => ({
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
    bridges: map('bridges', () => ({
      sides: [],
      theory: [],
      references: [],
    })),
    notes: map('notes', () => ({
      places: [],
      studies: [],
      quotes: [],
      references: [],
      theory: [],
      findings: [],
    })),
    facts: map('facts', (data) => ({
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
