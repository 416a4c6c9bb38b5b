import type { Collection, RecordOf } from '../schemas/collections.ts';
import type { Finding, Group } from '../schemas/theme.ts';
import type { Localised } from '../schemas/common.ts';
import type { Language } from '../schemas/languages.ts';
import type { NamedKind } from './plain-kinds.ts';
import type { FactTopic, Level, Pole, QuoteKind, Side, Terms, TheoryGroup, TheoryKind, Voice } from './terms.ts';

/** A source of a claim: the work and the locator. */
export interface EvidenceNode {
  reference: ReferenceNode;
  locator: string | null;
  asWritten: string | null;
}

/** A link to a record in other prose, with its sentence per language that has the link. */
export interface Mention {
  from: Node;
  sentence: Partial<Record<Language, string>>;
}

/** What the node of every record has. */
export interface RecordNode<C extends Collection> {
  collection: C;
  id: string;
  data: RecordOf<C>;
  /** Links to this record in the prose of others. */
  mentions: Mention[];
  /** The records that its fields name, in the order of its schema; for a finding, its theme. */
  refersTo: Node[];
  /** The records of plain kinds whose fields name it. */
  referredFrom: Node[];
}

/** A thesis with its records and statements. */
export interface ThesisNode extends RecordNode<'theses'> {
  studies: StudyNode[];
  /** All its themes in the order of the text. */
  themes: ThemeNode[];
  background: StatementNode<'background'>[];
  method: StatementNode<MethodKind>[];
  conclusions: ConclusionNode[];
  bridges: BridgeNode[];
  notes: NoteNode[];
  facts: FactNode[];
}

export type MethodKind = RecordOf<'theses'>['method'][number]['kind'];

/** A statement of a thesis outside its themes, with its evidence. */
export interface StatementNode<Kind = 'background' | MethodKind> {
  id: string;
  kind: Kind;
  thesis: ThesisNode;
  text: Localised;
  section: string;
  evidence: EvidenceNode[];
}

/** A conclusion of a thesis. */
export interface ConclusionNode {
  id: string;
  kind: 'conclusion';
  thesis: ThesisNode;
  text: Localised;
  section: string;
  themes: ThemeNode[];
  theory: TheoryNode[];
}

/** An included study. Its findings and quotations are on its reference. */
export interface StudyNode extends RecordNode<'studies'> {
  /** The voice its data give. */
  perspective: Voice;
  participants: (Omit<RecordOf<'studies'>['participants'][number], 'group'> & { group: Side })[];
  thesis: ThesisNode;
  reference: ReferenceNode;
  /** Other studies with the same sample. */
  sameSample: StudyNode[];
  /** The search that found it; null if the text does not say. */
  search: RecordOf<'theses'>['searchLog'][number] | null;
  notes: NoteNode[];
}

/** A theme with its findings and neighbours. */
export interface ThemeNode extends RecordNode<'themes'> {
  level: Level;
  /** Its polarity; null if neutral. */
  polarity: Pole | null;
  thesis: ThesisNode;
  parent: ThemeNode | null;
  children: ThemeNode[];
  findings: FindingNode[];
  groups: GroupNode[];
  /** Quotations in the theme's section, and those that illustrate its findings. */
  quotes: QuoteNode[];
  regroups: ThemeNode[];
  regroupedBy: ThemeNode[];
  conclusions: ConclusionNode[];
  /** Bridges that refer to its findings. */
  bridges: BridgeNode[];
}

/** Findings of a theme that answer one question together. */
export interface GroupNode {
  collection: 'groups';
  /** Unique in its theme; the anchor on the theme page. */
  id: string;
  /** Unique in the corpus: `<theme>#<group>`. */
  ref: string;
  data: Group;
  theme: ThemeNode;
  thesis: ThesisNode;
  findings: FindingNode[];
}

/** A finding with its evidence. */
export interface FindingNode {
  collection: 'findings';
  /** Unique in its theme; the anchor on the theme page. */
  id: string;
  /** Unique in the corpus: `<theme>#<finding>`. */
  ref: string;
  data: Finding;
  voice: Voice;
  theme: ThemeNode;
  /** The group it stands in; null where its theme has none. */
  group: GroupNode | null;
  thesis: ThesisNode;
  evidence: EvidenceNode[];
  quotes: QuoteNode[];
  theory: TheoryNode[];
  relations: { kind: Finding['relations'][number]['kind']; finding: FindingNode }[];
  /** Relations declared by other findings to this one. */
  relatedFrom: { kind: Finding['relations'][number]['kind']; finding: FindingNode }[];
  bridges: BridgeNode[];
  notes: NoteNode[];
}

/** A part of a theme with an address of its own. */
export type ThemePart = FindingNode | GroupNode;

/** A quotation with its occurrences. */
export interface QuoteNode extends RecordNode<'quotes'> {
  kind: QuoteKind;
  /** Who speaks; null for writers, laws and phrases without a speaker. */
  speaker: Side | null;
  source: ReferenceNode | null;
  occurrences: {
    thesis: ThesisNode;
    section: string;
    theme: ThemeNode | null;
    /** The works cited for it here; any of several may be the source. Empty if none is cited. */
    sources: ReferenceNode[];
    locator: string | null;
    asWritten: string | null;
  }[];
  findings: FindingNode[];
  theory: TheoryNode[];
  /** Other wordings of the same utterance; symmetric. */
  variants: QuoteNode[];
  bridges: BridgeNode[];
  notes: NoteNode[];
}

/** A concept with its sources and uses. */
export interface TheoryNode extends RecordNode<'theory'> {
  kind: TheoryKind;
  /** The heading readers look for it under; null where the review has none. */
  group: TheoryGroup | null;
  sources: EvidenceNode[];
  introduced: { thesis: ThesisNode; section: string }[];
  partOf: TheoryNode | null;
  parts: TheoryNode[];
  /** Related concepts; symmetric. */
  related: TheoryNode[];
  findings: FindingNode[];
  quotes: QuoteNode[];
  conclusions: ConclusionNode[];
  bridges: BridgeNode[];
  notes: NoteNode[];
}

/** A cited work with everything that cites it. */
export interface ReferenceNode extends RecordNode<'references'> {
  /** The study, if the work is an included article. */
  study: StudyNode | null;
  citations: { thesis: ThesisNode; section: string; locator: string | null; asWritten: string }[];
  findings: FindingNode[];
  quotes: QuoteNode[];
  /** Quotations with several cited works, this among them; they count as evidence from none. */
  possibleQuotes: QuoteNode[];
  theory: TheoryNode[];
  statements: StatementNode[];
  seeAlso: ReferenceNode[];
  bridges: BridgeNode[];
  notes: NoteNode[];
  facts: FactNode[];
}

/** What one thesis says on the subject of a bridge, with its evidence. */
export interface BridgeSide {
  thesis: ThesisNode;
  text: Localised;
  findings: FindingNode[];
  quotes: QuoteNode[];
  /** Its conclusions and background statements on the subject. */
  conclusions: (ConclusionNode | StatementNode)[];
  /** Works it cites, where the matter is which works it leans on. */
  works: ReferenceNode[];
}

/** An agreement or disagreement between theses. */
export interface BridgeNode extends RecordNode<'bridges'> {
  sides: BridgeSide[];
  theory: TheoryNode[];
  references: ReferenceNode[];
}

/** A source-critical note with the records it concerns. */
export interface NoteNode extends RecordNode<'notes'> {
  places: { thesis: ThesisNode; section: string; asWritten: string | null }[];
  studies: StudyNode[];
  quotes: QuoteNode[];
  references: ReferenceNode[];
  theory: TheoryNode[];
  findings: FindingNode[];
}

/** A figure with its sources. */
export interface FactNode extends RecordNode<'facts'> {
  topic: FactTopic;
  thesis: ThesisNode;
  sources: EvidenceNode[];
}

/** The nodes of the kinds that name their links. */
interface NamedNodes extends Record<NamedKind, RecordNode<Collection>> {
  theses: ThesisNode;
  studies: StudyNode;
  themes: ThemeNode;
  quotes: QuoteNode;
  theory: TheoryNode;
  references: ReferenceNode;
  bridges: BridgeNode;
  notes: NoteNode;
  facts: FactNode;
}

/** A record of a collection; one of a kind that names none of its links has them all in `refersTo`. */
export type NodeOf<C extends Collection> = C extends NamedKind ? NamedNodes[C] : RecordNode<C>;

/** Any record. */
export type Node = NodeOf<Collection>;

/** The records of every collection as lists. */
export type NodeLists = { [C in Collection]: NodeOf<C>[] };

/**
 * All records, with references resolved and backlinks derived. Themes, notes and figures are in the order of the theses,
 * then of the text, notes by their first place; bridges by their `order` field; theory by title, references by author;
 * plain kinds by id.
 */
export interface Corpus extends NodeLists {
  /** The vocabulary of the review: voices, poles, levels, kinds. */
  terms: Terms;
  /** Those of all themes. */
  groups: GroupNode[];
  /** Those of all themes. */
  findings: FindingNode[];
}
