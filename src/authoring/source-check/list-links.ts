import { collections, type Content } from '../../schemas/collections.ts';
import type { Evidence, Place } from '../../schemas/common.ts';

/** A citation that a record keeps beside the source it stands for. */
export interface Link {
  /** File below the content folder, and path of the field. */
  file: string;
  field: string;
  /** Where it is printed; null where the record does not say. */
  thesis: string | null;
  section: string | null;
  /** The reference; null where the record names none for this citation. */
  source: string | null;
  locator: string | null;
  asWritten: string;
}

/** Every citation that records keep, wherever in them: whatever has a locator and the words as written. */
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

/** @param around What holds for the record, and place of what the value stands in. */
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
