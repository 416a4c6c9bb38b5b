import { schemas, type Collection, type RecordOf } from '../schemas/collections.ts';
import { isLocalised, listTranslations, type Localised } from '../schemas/common.ts';
import { linkFields, type LinkTarget } from '../schemas/link-field.ts';
import { listFields } from '../schemas/list-fields.ts';
import { findProseLinks } from './prose-links.ts';

/** A reference from one record to another, as written. */
export interface Edge {
  /** Path of the field, e.g. `findings[2].theory[0]`. */
  field: string;
  /** Kind of the target. */
  to: Collection | LinkTarget;
  value: string;
  /** The thesis of the section or conclusion. */
  within?: string;
  /** Whether it is a link in prose; these target records only. */
  inProse?: true;
}

/** Where problems say that a target is missing: a name, or the folder of what is linked in prose alone. */
export function nameTargets(to: Edge['to']): string {
  return to in targetNames ? targetNames[to as LinkTarget] : `content/${to}/`;
}

const targetNames: Record<LinkTarget, string> = {
  theses: 'oppgavene',
  studies: 'studiene',
  themes: 'temaene',
  quotes: 'sitatene',
  theory: 'teorien',
  references: 'referansene',
  findings: 'funnene',
  sections: 'innholdslisten til oppgaven',
  conclusions: 'konklusjonene og bakgrunnen til oppgaven',
};

/** The edges of a record's fields, in the order of its schema, without links in prose. */
export function listFieldEdges<C extends Collection>(collection: C, id: string, record: RecordOf<C>): Edge[] {
  const own = collection === 'theses' ? id : null;
  return listFields(schemas[collection], record, own).flatMap(({ path: field, schema, value, thesis }): Edge[] => {
    const to = linkFields.get(schema)?.to;
    if (to === undefined || typeof value !== 'string') return [];
    return [to === 'sections' || to === 'conclusions' ? { field, to, value, within: thesis! } : { field, to, value }];
  });
}

/** All edges of a record, including links in its prose. */
export function listEdges<C extends Collection>(collection: C, id: string, record: RecordOf<C>): Edge[] {
  const inProse = listProse(record).flatMap(({ field, text }) =>
    listTranslations(text)
      .flatMap(({ prose }) => findProseLinks(prose))
      .map((link): Edge => ({ field, to: link.collection as Collection, value: link.id, inProse: true })),
  );
  return [...listFieldEdges(collection, id, record), ...inProse];
}

/** All localised fields of a record with their paths. */
export function listProse(record: unknown, path = ''): { field: string; text: Localised }[] {
  if (typeof record !== 'object' || record === null) return [];
  if (isLocalised(record)) return [{ field: path, text: record }];
  return Object.entries(record).flatMap(([key, value]) =>
    listProse(value, Array.isArray(record) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
  );
}
