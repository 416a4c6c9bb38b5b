import type { Content } from '../../schemas/collections.ts';

/** A citation that a record keeps beside the source it stands for. */
export interface Link {
  /** File below the content folder, and path of the field. */
  file: string;
  field: string;
  /** The thesis; null for records that belong to none. */
  thesis: string | null;
  /** The reference; null where the record names none for this citation. */
  source: string | null;
  locator: string | null;
  asWritten: string;
}

interface Kept {
  source?: string;
  locator: string | null;
  asWritten: string | null;
}

/** Every citation that records keep, reference records included. */
export function listLinks(content: Content): Link[] {
  return [
    ...[...content.theses].flatMap(([id, thesis]) => [
      ...thesis.background.flatMap((item, i) =>
        links(`theses/${id}.yaml`, `background[${i}].evidence`, id, item.evidence),
      ),
      ...thesis.method.flatMap((step, i) => links(`theses/${id}.yaml`, `method[${i}].evidence`, id, step.evidence)),
    ]),
    ...[...content.themes].flatMap(([id, theme]) =>
      theme.findings.flatMap((finding, i) =>
        links(`themes/${id}.yaml`, `findings[${i}].evidence`, theme.thesis, finding.evidence),
      ),
    ),
    ...[...content.quotes].flatMap(([id, quote]) => placed(`quotes/${id}.yaml`, 'occurrences', quote.occurrences)),
    ...[...content.theory].flatMap(([id, entry]) => links(`theory/${id}.yaml`, 'sources', null, entry.sources)),
    ...[...content.references].flatMap(([id, { citations }]) =>
      placed(`references/${id}.yaml`, 'citations', citations).map((link) => ({ ...link, source: id })),
    ),
    ...[...content.facts].flatMap(([id, fact]) => links(`facts/${id}.yaml`, 'sources', fact.thesis, fact.sources)),
  ];
}

function links(file: string, field: string, thesis: string | null, kept: readonly Kept[]): Link[] {
  return kept.flatMap(({ source = null, locator, asWritten }, i) =>
    asWritten === null ? [] : [{ file, field: `${field}[${i}]`, thesis, source, locator, asWritten }],
  );
}

function placed(file: string, field: string, kept: readonly (Kept & { thesis: string })[]): Link[] {
  return kept.flatMap((item, i) =>
    links(file, field, item.thesis, [item]).map((link) => ({ ...link, field: `${field}[${i}]` })),
  );
}
