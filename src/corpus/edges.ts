import { isLocalised, listTranslations, type Localised } from '../schemas/common.ts';
import type { Collection, RecordOf } from '../schemas/collections.ts';
import { findProseLinks } from './prose-links.ts';

/** A reference from one record to another, as written. */
export interface Edge {
  /** Path of the field, e.g. `findings[2].theory[0]`. */
  field: string;
  /**
   * Kind of the target. `sections` are outline keys of the thesis in `within`; `conclusions` are the ids of its
   * conclusions and background statements.
   */
  to: Collection | 'findings' | 'sections' | 'conclusions';
  value: string;
  /** The thesis of the section or conclusion. */
  within?: string;
  /** Whether it is a link in prose; these target records only. */
  inProse?: true;
}

/** What problems call each kind of target. */
export const targetNames: Record<Edge['to'], string> = {
  theses: 'oppgavene',
  studies: 'studiene',
  themes: 'temaene',
  quotes: 'sitatene',
  theory: 'teorien',
  references: 'referansene',
  bridges: 'broene',
  notes: 'merknadene',
  facts: 'tallene',
  findings: 'funnene',
  sections: 'innholdslisten til oppgaven',
  conclusions: 'konklusjonene og bakgrunnen til oppgaven',
};

const list = (field: string, to: Edge['to'], values: readonly string[]): Edge[] =>
  values.map((value, index) => ({ field: `${field}[${index}]`, to, value }));

const optional = (field: string, to: Edge['to'], value: string | null): Edge[] =>
  value === null ? [] : [{ field, to, value }];

const section = (field: string, within: string, value: string): Edge => ({ field, to: 'sections', value, within });

const sources = (field: string, evidence: readonly { source: string }[]): Edge[] =>
  evidence.map(({ source }, index) => ({ field: `${field}[${index}].source`, to: 'references', value: source }));

type EdgeLister<C extends Collection> = (record: RecordOf<C>, id: string) => Edge[];

/** Lists the edges per collection, without links in prose. */
const listers: { [C in Collection]: EdgeLister<C> } = {
  theses: (thesis, id) => [
    section('question.section', id, thesis.question.section),
    ...thesis.background.flatMap((item, i) => [
      section(`background[${i}].section`, id, item.section),
      ...sources(`background[${i}].evidence`, item.evidence),
    ]),
    ...thesis.method.flatMap((step, i) => [
      section(`method[${i}].section`, id, step.section),
      ...sources(`method[${i}].evidence`, step.evidence),
    ]),
    ...thesis.inclusionCriteria.map((item, i) => section(`inclusionCriteria[${i}].section`, id, item.section)),
    ...thesis.searchLog.flatMap((row, i) => [
      section(`searchLog[${i}].section`, id, row.section),
      ...list(`searchLog[${i}].studies`, 'studies', row.studies),
    ]),
    ...thesis.conclusions.flatMap((item, i) => [
      section(`conclusions[${i}].section`, id, item.section),
      ...list(`conclusions[${i}].themes`, 'themes', item.themes),
      ...list(`conclusions[${i}].theory`, 'theory', item.theory),
    ]),
  ],
  studies: (study) => [
    { field: 'reference', to: 'references', value: study.reference },
    { field: 'thesis', to: 'theses', value: study.thesis },
  ],
  themes: (theme) => [
    { field: 'thesis', to: 'theses', value: theme.thesis },
    section('section', theme.thesis, theme.section),
    ...optional('parent', 'themes', theme.parent),
    ...list('regroups', 'themes', theme.regroups),
    ...theme.findings.flatMap((finding, i) => [
      section(`findings[${i}].section`, theme.thesis, finding.section),
      ...sources(`findings[${i}].evidence`, finding.evidence),
      ...list(`findings[${i}].quotes`, 'quotes', finding.quotes),
      ...list(`findings[${i}].theory`, 'theory', finding.theory),
      ...finding.relations.map((relation, j): Edge => ({
        field: `findings[${i}].relations[${j}].finding`,
        to: 'findings',
        value: relation.finding,
      })),
    ]),
  ],
  quotes: (quote) => [
    ...optional('source', 'references', quote.source),
    ...quote.occurrences.flatMap((occurrence, i) => [
      { field: `occurrences[${i}].thesis`, to: 'theses' as const, value: occurrence.thesis },
      section(`occurrences[${i}].section`, occurrence.thesis, occurrence.section),
      ...optional(`occurrences[${i}].theme`, 'themes', occurrence.theme),
      ...list(`occurrences[${i}].sources`, 'references', occurrence.sources),
    ]),
    ...list('variants', 'quotes', quote.variants),
    ...list('theory', 'theory', quote.theory),
  ],
  theory: (entry) => [
    ...sources('sources', entry.sources),
    ...entry.introduced.flatMap((place, i) => [
      { field: `introduced[${i}].thesis`, to: 'theses' as const, value: place.thesis },
      section(`introduced[${i}].section`, place.thesis, place.section),
    ]),
    ...optional('partOf', 'theory', entry.partOf),
    ...list('related', 'theory', entry.related),
  ],
  references: (reference) => [
    ...reference.citations.flatMap((citation, i) => [
      { field: `citations[${i}].thesis`, to: 'theses' as const, value: citation.thesis },
      section(`citations[${i}].section`, citation.thesis, citation.section),
    ]),
    ...list('seeAlso', 'references', reference.seeAlso),
  ],
  bridges: (bridge) => [
    ...bridge.sides.flatMap((side, i) => [
      { field: `sides[${i}].thesis`, to: 'theses' as const, value: side.thesis },
      ...list(`sides[${i}].findings`, 'findings', side.findings),
      ...list(`sides[${i}].quotes`, 'quotes', side.quotes),
      ...list(`sides[${i}].works`, 'references', side.works),
      ...list(`sides[${i}].conclusions`, 'conclusions', side.conclusions).map((edge) => ({
        ...edge,
        within: side.thesis,
      })),
    ]),
    ...list('theory', 'theory', bridge.theory),
    ...list('references', 'references', bridge.references),
  ],
  notes: (note) => [
    ...note.places.flatMap((place, i) => [
      { field: `places[${i}].thesis`, to: 'theses' as const, value: place.thesis },
      section(`places[${i}].section`, place.thesis, place.section),
    ]),
    ...list('studies', 'studies', note.studies),
    ...list('quotes', 'quotes', note.quotes),
    ...list('references', 'references', note.references),
    ...list('theory', 'theory', note.theory),
    ...list('findings', 'findings', note.findings),
    ...note.locators.map(({ source }, i) => ({
      field: `locators[${i}].source`,
      to: 'references' as const,
      value: source,
    })),
  ],
  facts: (fact) => [
    { field: 'thesis', to: 'theses', value: fact.thesis },
    section('section', fact.thesis, fact.section),
    ...sources('sources', fact.sources),
  ],
};

/** All edges of a record, including links in its prose. */
export function listEdges<C extends Collection>(collection: C, id: string, record: RecordOf<C>): Edge[] {
  const inProse = listProse(record).flatMap(({ field, text }) =>
    listTranslations(text)
      .flatMap(({ prose }) => findProseLinks(prose))
      .map((link): Edge => ({ field, to: link.collection as Collection, value: link.id, inProse: true })),
  );
  return [...listers[collection](record, id), ...inProse];
}

/** All localised fields of a record with their paths. */
export function listProse(record: unknown, path = ''): { field: string; text: Localised }[] {
  if (typeof record !== 'object' || record === null) return [];
  if (isLocalised(record)) return [{ field: path, text: record }];
  return Object.entries(record).flatMap(([key, value]) =>
    listProse(value, Array.isArray(record) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
  );
}
