import { collections, type Content } from '../schemas/collections.ts';
import { listTranslations, type Evidence, type Localised, type Place } from '../schemas/common.ts';
import { defaultLocale } from '../schemas/languages.ts';
import { authorName } from '../schemas/reference.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import type {
  ConclusionNode,
  Corpus,
  FindingNode,
  GroupNode,
  Mention,
  Node,
  NodeLists,
  ReferenceNode,
  StatementNode,
  TheoryNode,
  ThesisNode,
} from './corpus.ts';
import { listFieldEdges, listProse } from './edges.ts';
import { linkBridges, linkFacts, linkNotes } from './link-commentary.ts';
import { addBacklink, addOnce, get, getTerm, linkEvidence, makeNodes, type Nodes } from './nodes.ts';
import { isPlain, type NamedKind } from './plain-kinds.ts';
import { findLinkedSentences } from './prose-links.ts';
import { makeTerms, type Terms } from './terms.ts';

/**
 * Resolves every reference between records and derives every backlink, in one pass over the content.
 *
 * @param content Records that pass {@link checkIntegrity}.
 * @param vocabulary The vocabulary of the review, which passes too.
 * @throws TypeError for a dangling reference.
 */
export function buildCorpus(content: Content, vocabulary: Vocabulary): Corpus {
  const terms = makeTerms(vocabulary);
  const nodes = makeNodes(content, terms);
  for (const link of Object.values(linkers)) link(nodes, terms);
  linkByFields(nodes);
  linkMentions(nodes);

  const lists = Object.fromEntries(
    collections.map((name) => [name, [...nodes[name].values()]]),
  ) as unknown as NodeLists;
  const { theses, theory, references, bridges, notes, facts } = lists;
  const themes = theses.flatMap((thesis) => thesis.themes);
  return {
    ...lists,
    terms,
    themes,
    groups: themes.flatMap((theme) => theme.groups),
    findings: themes.flatMap((theme) => theme.findings),
    theory: sortByTitle(theory),
    references: sortByAuthor(references),
    bridges: bridges.sort((a, b) => a.data.order - b.data.order),
    notes: sortByPlace(notes, theses, ({ data }) => data.places[0]!),
    facts: sortByPlace(facts, theses, ({ data }) => data),
  };
}

/**
 * Resolves what each kind of record that names its links refers to and adds the backlinks, in this order: findings take
 * the thesis of their theme, bridges and notes name findings.
 */
const linkers: Record<NamedKind | 'findings', (nodes: Nodes, terms: Terms) => void> = {
  theses: linkTheses,
  studies: linkStudies,
  themes: linkThemes,
  theory: linkTheory,
  quotes: linkQuotes,
  references: linkReferences,
  findings: linkFindings,
  bridges: linkBridges,
  notes: linkNotes,
  facts: linkFacts,
};

function linkTheses(nodes: Nodes): void {
  for (const thesis of nodes.theses.values()) {
    const statement = <Kind extends StatementNode['kind']>(
      item: Omit<StatementNode<Kind>, 'thesis' | 'evidence'> & { evidence: Evidence[] },
    ) => {
      const { id, kind, text, section } = item;
      const node: StatementNode<Kind> = { id, kind, thesis, text, section, evidence: [] };
      node.evidence = linkEvidence(nodes, item.evidence, node, (reference) => reference.statements);
      return node;
    };
    thesis.background = thesis.data.background.map((item) => statement({ ...item, kind: 'background' }));
    thesis.method = thesis.data.method.map(statement);
    thesis.conclusions = thesis.data.conclusions.map((item) => {
      const node: ConclusionNode = {
        id: item.id,
        kind: 'conclusion',
        thesis,
        text: item.text,
        section: item.section,
        themes: item.themes.map((id) => get(nodes.themes, id)),
        theory: item.theory.map((id) => get(nodes.theory, id)),
      };
      for (const linked of [...node.themes, ...node.theory]) addBacklink(linked.conclusions, node);
      return node;
    });
  }
}

function linkStudies(nodes: Nodes): void {
  const bySample = Map.groupBy(nodes.studies.values(), (study) => study.data.sample);
  for (const study of nodes.studies.values()) {
    study.thesis = get(nodes.theses, study.data.thesis);
    study.reference = get(nodes.references, study.data.reference);
    study.reference.study = study;
    study.thesis.studies.push(study);
    study.sameSample = (bySample.get(study.data.sample) ?? []).filter((other) => other !== study);
    study.search = study.thesis.data.searchLog.find((row) => row.studies.includes(study.id)) ?? null;
  }
}

function linkThemes(nodes: Nodes): void {
  const inOrder = [...nodes.themes.values()].sort((a, b) => a.data.order - b.data.order);
  for (const theme of inOrder) {
    theme.thesis = get(nodes.theses, theme.data.thesis);
    theme.thesis.themes.push(theme);
    if (theme.data.parent !== null) {
      theme.parent = get(nodes.themes, theme.data.parent);
      theme.parent.children.push(theme);
    }
    theme.regroups = theme.data.regroups.map((id) => get(nodes.themes, id));
    for (const regrouped of theme.regroups) regrouped.regroupedBy.push(theme);
  }
}

function linkTheory(nodes: Nodes): void {
  for (const entry of nodes.theory.values()) {
    entry.sources = linkEvidence(nodes, entry.data.sources, entry, (reference) => reference.theory);
    entry.introduced = entry.data.introduced.map(({ thesis, section }) => ({
      thesis: get(nodes.theses, thesis),
      section,
    }));
    if (entry.data.partOf !== null) {
      entry.partOf = get(nodes.theory, entry.data.partOf);
      entry.partOf.parts.push(entry);
    }
    for (const id of entry.data.related) {
      const other = get(nodes.theory, id);
      addOnce(entry.related, other);
      addOnce(other.related, entry);
    }
  }
}

function linkQuotes(nodes: Nodes): void {
  for (const quote of nodes.quotes.values()) {
    if (quote.data.source !== null) {
      quote.source = get(nodes.references, quote.data.source);
      quote.source.quotes.push(quote);
    }
    quote.occurrences = quote.data.occurrences.map(({ thesis, section, theme, sources, locator, asWritten }) => {
      const themeNode = theme === null ? null : get(nodes.themes, theme);
      if (themeNode) addBacklink(themeNode.quotes, quote);
      return {
        thesis: get(nodes.theses, thesis),
        section,
        theme: themeNode,
        sources:
          sources.length > 0 ? sources.map((id) => get(nodes.references, id)) : quote.source ? [quote.source] : [],
        locator,
        asWritten,
      };
    });
    const cited = new Set(quote.occurrences.flatMap(({ sources }) => sources));
    for (const work of cited) if (work !== quote.source) work.possibleQuotes.push(quote);
    quote.theory = quote.data.theory.map((id) => get(nodes.theory, id));
    for (const entry of quote.theory) addBacklink(entry.quotes, quote);
    for (const id of quote.data.variants) {
      const other = get(nodes.quotes, id);
      addOnce(quote.variants, other);
      addOnce(other.variants, quote);
    }
  }
}

function linkReferences(nodes: Nodes): void {
  for (const reference of nodes.references.values()) {
    reference.citations = reference.data.citations.map((citation) => ({
      ...citation,
      thesis: get(nodes.theses, citation.thesis),
    }));
    for (const id of reference.data.seeAlso) {
      const other = get(nodes.references, id);
      addOnce(reference.seeAlso, other);
      addOnce(other.seeAlso, reference);
    }
  }
}

function linkFindings(nodes: Nodes, terms: Terms): void {
  const { findings } = nodes;
  for (const theme of nodes.themes.values()) {
    theme.findings = theme.data.findings.map((data) => {
      const node: FindingNode = {
        collection: 'findings',
        id: data.id,
        ref: `${theme.id}#${data.id}`,
        data,
        voice: getTerm(terms.voices, data.voice),
        theme,
        group: null,
        thesis: theme.thesis,
        evidence: [],
        quotes: data.quotes.map((id) => get(nodes.quotes, id)),
        theory: data.theory.map((id) => get(nodes.theory, id)),
        relations: [],
        relatedFrom: [],
        bridges: [],
        notes: [],
      };
      node.evidence = linkEvidence(nodes, data.evidence, node, (reference) => reference.findings);
      for (const linked of [...node.quotes, ...node.theory]) linked.findings.push(node);
      for (const quote of node.quotes) addOnce(theme.quotes, quote);
      findings.set(node.ref, node);
      return node;
    });
    theme.groups = theme.data.groups.map((data) => {
      const { id } = data;
      const members = data.findings.map((finding) => get(findings, `${theme.id}#${finding}`));
      const node: GroupNode = {
        collection: 'groups',
        id,
        ref: `${theme.id}#${id}`,
        data,
        theme,
        thesis: theme.thesis,
        findings: members,
      };
      for (const member of members) member.group = node;
      return node;
    });
  }
  for (const finding of findings.values()) {
    finding.relations = finding.data.relations.map((relation) => {
      const target = get(findings, relation.finding);
      target.relatedFrom.push({ kind: relation.kind, finding });
      return { kind: relation.kind, finding: target };
    });
  }
}

/** Resolves what the fields of all records name, by their schemas; a backlink is added for plain kinds. */
function linkByFields(nodes: Nodes): void {
  for (const node of listNodes(nodes)) {
    const targets = listFieldEdges(node.collection, node.id, node.data).flatMap(({ to, value }): Node[] => {
      if (to === 'sections' || to === 'conclusions') return [];
      return [to === 'findings' ? get(nodes.findings, value).theme : get<Node>(nodes[to], value)];
    });
    node.refersTo = [...new Set(targets)];
    if (isPlain(node.collection)) for (const target of node.refersTo) target.referredFrom.push(node);
  }
}

function linkMentions(nodes: Nodes): void {
  for (const from of listNodes(nodes)) {
    for (const { text } of listProse(from.data)) {
      for (const [target, sentences] of findMentioned(nodes, text)) {
        if (target !== from) target.mentions.push(...sentences.map((sentence) => ({ from, sentence })));
      }
    }
  }
}

/**
 * The records that a text links to, each with the sentences that do; the first sentence in one language goes with the
 * first in another, since translations follow their text.
 */
function findMentioned(nodes: Nodes, text: Localised): Map<Node, Mention['sentence'][]> {
  const mentioned = new Map<Node, Mention['sentence'][]>();
  for (const { language, prose } of listTranslations(text)) {
    const counts = new Map<Node, number>();
    for (const { sentence, links } of findLinkedSentences(prose, language)) {
      const targets = links.map(({ collection, id }) =>
        get<Node>(nodes[collection as keyof Nodes] as ReadonlyMap<string, Node>, id),
      );
      for (const target of new Set(targets)) {
        const sentences = mentioned.get(target) ?? [];
        const at = counts.get(target) ?? 0;
        sentences[at] = { ...sentences[at], [language]: sentence };
        counts.set(target, at + 1);
        mentioned.set(target, sentences);
      }
    }
  }
  return mentioned;
}

function listNodes(nodes: Nodes): Node[] {
  return collections.flatMap((name): Node[] => [...nodes[name].values()]);
}

// What exists once for all languages has one order.
const collator = new Intl.Collator(defaultLocale);

function sortByTitle(entries: TheoryNode[]): TheoryNode[] {
  return entries.sort((a, b) => collator.compare(a.data.title[defaultLocale], b.data.title[defaultLocale]));
}

function sortByAuthor(references: ReferenceNode[]): ReferenceNode[] {
  const key = ({ data }: ReferenceNode) => `${data.authors.map(authorName).join(' ')} ${data.year ?? ''}`;
  return references.sort((a, b) => collator.compare(key(a), key(b)));
}

/** Sorts by thesis, then by the order of its sections. */
function sortByPlace<N>(nodes: N[], theses: readonly ThesisNode[], placeOf: (node: N) => Place): N[] {
  const key = ({ thesis, section }: Place) => `${thesis} ${section}`;
  const places = theses.flatMap(({ id, data }) => data.outline.map((entry) => key({ thesis: id, section: entry.key })));
  const order = new Map(places.map((place, index) => [place, index]));
  const rank = (node: N) => order.get(key(placeOf(node))) ?? order.size;
  return nodes.sort((a, b) => rank(a) - rank(b));
}
