import { collections, type Content } from '../../schemas/collections.ts';
import type { Evidence, Place } from '../../schemas/common.ts';

/** A citation in a record, with its source. */
export interface Link {
  /** File below the content folder, and path of the field. */
  file: string;
  field: string;
  /** Thesis and section of the citation; null if the record does not say. */
  thesis: string | null;
  section: string | null;
  /** Reference id; null if the record has none for this citation. */
  source: string | null;
  locator: string | null;
  asWritten: string;
}

/** Lists all citations in records: every object with `locator` and `asWritten`, at any depth. */
export function listLinks(content: Content): Link[] {
  return collections.flatMap((name) =>
    [...content[name]].flatMap(([id, record]) =>
      findLinks(record, '', {
        file: `${name}/${id}.yaml`,
        thesis: name === 'theses' ? id : null,
        section: null,
        source: name === 'references' ? id : null,
      }),
    ),
  );
}

/** @param around Values inherited from the enclosing objects. */
function findLinks(
  value: unknown,
  field: string,
  around: Pick<Link, 'file' | 'thesis' | 'section' | 'source'>,
): Link[] {
  if (typeof value !== 'object' || value === null) return [];
  const { thesis = around.thesis, section = around.section } = value as Partial<Place>;
  const here = { ...around, thesis, section };
  const { source = around.source, locator, asWritten } = value as Partial<Evidence>;
  if (locator !== undefined && asWritten !== undefined) {
    return asWritten === null ? [] : [{ ...here, field, source, locator, asWritten }];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    findLinks(inner, Array.isArray(value) ? `${field}[${key}]` : field === '' ? key : `${field}.${key}`, here),
  );
}
