import type { Content, RecordOf } from '../schemas/collections.ts';
import type { Finding, Group } from '../schemas/theme.ts';
import type { Localised } from '../schemas/common.ts';

/** A source that carries a claim: the work, and where in it. */
export interface EvidenceNode {
  reference: ReferenceNode;
  locator: string | null;
  asWritten: string | null;
}

/** A place in other prose that links to a record, with the sentence it stands in. */
export interface Mention {
  from: Node;
  sentence: Localised;
}

interface RecordNode<C extends keyof Content> {
  collection: C;
  id: string;
  data: RecordOf<C>;
  /** Prose elsewhere that links here. */
  mentions: Mention[];
}

/** A review with everything that belongs to it. */
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

/** An included article. Findings and quotations hang on its reference. */
export interface StudyNode extends RecordNode<'studies'> {
  thesis: ThesisNode;
  reference: ReferenceNode;
  /** Other studies that report on the same people. */
  sameSample: StudyNode[];
  /** The search that brought it; null where the text does not tell. */
  search: RecordOf<'theses'>['searchLog'][number] | null;
  notes: NoteNode[];
}

/** A theme with its findings and neighbours. */
export interface ThemeNode extends RecordNode<'themes'> {
  thesis: ThesisNode;
  parent: ThemeNode | null;
  children: ThemeNode[];
  findings: FindingNode[];
  groups: GroupNode[];
  /** Quotations that stand in the section of the theme or illustrate its findings. */
  quotes: QuoteNode[];
  regroups: ThemeNode[];
  regroupedBy: ThemeNode[];
  conclusions: ConclusionNode[];
  /** Bridges that name one of its findings. */
  bridges: BridgeNode[];
}

/** Findings of a theme that answer one question together; its id is an anchor on the theme page. */
export interface GroupNode {
  data: Group;
  findings: FindingNode[];
}

/** A finding with what it rests on. */
export interface FindingNode {
  collection: 'findings';
  /** Unique in its theme; the anchor on the theme page. */
  id: string;
  /** Unique in the corpus: `<theme>#<finding>`. */
  ref: string;
  data: Finding;
  theme: ThemeNode;
  thesis: ThesisNode;
  evidence: EvidenceNode[];
  quotes: QuoteNode[];
  theory: TheoryNode[];
  relations: { kind: Finding['relations'][number]['kind']; finding: FindingNode }[];
  /** Findings that say how they bear on this one. */
  relatedFrom: { kind: Finding['relations'][number]['kind']; finding: FindingNode }[];
  bridges: BridgeNode[];
  notes: NoteNode[];
}

/** A quotation with its places. */
export interface QuoteNode extends RecordNode<'quotes'> {
  source: ReferenceNode | null;
  occurrences: {
    thesis: ThesisNode;
    section: string;
    theme: ThemeNode | null;
    /** What the text cites for the words here; of several it does not say which, and where it cites nothing there is none. */
    sources: ReferenceNode[];
    locator: string | null;
    asWritten: string | null;
  }[];
  findings: FindingNode[];
  theory: TheoryNode[];
  /** Other wordings of the same utterance, whichever record says so. */
  variants: QuoteNode[];
  bridges: BridgeNode[];
  notes: NoteNode[];
}

/** A concept with where it comes from and where it is used. */
export interface TheoryNode extends RecordNode<'theory'> {
  sources: EvidenceNode[];
  introduced: { thesis: ThesisNode; section: string }[];
  partOf: TheoryNode | null;
  parts: TheoryNode[];
  /** Neighbours, whichever record says so. */
  related: TheoryNode[];
  findings: FindingNode[];
  quotes: QuoteNode[];
  conclusions: ConclusionNode[];
  bridges: BridgeNode[];
  notes: NoteNode[];
}

/** A cited work with everything that rests on it. */
export interface ReferenceNode extends RecordNode<'references'> {
  /** The study record, where the work is an included article. */
  study: StudyNode | null;
  citations: { thesis: ThesisNode; section: string; locator: string | null; asWritten: string }[];
  findings: FindingNode[];
  quotes: QuoteNode[];
  /** Quotations for which the text cites it beside other works; they count as evidence from none. */
  possibleQuotes: QuoteNode[];
  theory: TheoryNode[];
  statements: StatementNode[];
  seeAlso: ReferenceNode[];
  bridges: BridgeNode[];
  notes: NoteNode[];
  facts: FactNode[];
}

/** What one thesis says on the matter of a bridge, with its evidence. */
export interface BridgeSide {
  thesis: ThesisNode;
  text: Localised;
  findings: FindingNode[];
  quotes: QuoteNode[];
  /** Its conclusions and background statements that say so. */
  conclusions: (ConclusionNode | StatementNode)[];
  /** Works it cites, where the matter is which works it leans on. */
  works: ReferenceNode[];
}

/** A place where the theses meet or part. */
export interface BridgeNode extends RecordNode<'bridges'> {
  sides: BridgeSide[];
  theory: TheoryNode[];
  references: ReferenceNode[];
}

/** A source-critical observation with what it concerns. */
export interface NoteNode extends RecordNode<'notes'> {
  places: { thesis: ThesisNode; section: string; asWritten: string | null }[];
  studies: StudyNode[];
  quotes: QuoteNode[];
  references: ReferenceNode[];
  theory: TheoryNode[];
  findings: FindingNode[];
}

/** A figure with what the text cites for it. */
export interface FactNode extends RecordNode<'facts'> {
  thesis: ThesisNode;
  sources: EvidenceNode[];
}

/** Any record. */
export type Node =
  ThesisNode | StudyNode | ThemeNode | QuoteNode | TheoryNode | ReferenceNode | BridgeNode | NoteNode | FactNode;

/** All records, every reference resolved and every backlink derived. */
export interface Corpus {
  theses: ThesisNode[];
  studies: StudyNode[];
  /** In the order of their theses and texts. */
  themes: ThemeNode[];
  findings: FindingNode[];
  quotes: QuoteNode[];
  theory: TheoryNode[];
  references: ReferenceNode[];
  /** The weightiest first. */
  bridges: BridgeNode[];
  /** In the order of their theses and texts, by the first place. */
  notes: NoteNode[];
  /** In the order of their theses and texts. */
  facts: FactNode[];
}
