import type { Content, RecordOf } from '../../schemas/collections.ts';
import { findForms } from './find-citations.ts';
import { listStretches, type ReadThesis, type Span } from './read-thesis.ts';
import { collapse } from './source-text.ts';

/** A citation listed in a reference record. */
export interface Claim {
  file: string;
  field: string;
  section: string;
  words: string;
  reference: RecordOf<'references'>;
}

/** A citation form in one section: its occurrences in the text and the records that list it. */
export interface CitationEntry {
  words: string;
  /** Null before the first heading. */
  section: string | null;
  /** Reference id by character offset. */
  places: ReadonlyMap<number, string>;
  claims: readonly Claim[];
}

/** Joins the citations found in a text with those listed in reference records. */
export function indexCitations(read: ReadThesis, content: Content): CitationEntry[] {
  const entries = new Map<string, CitationEntry & { places: Map<number, string>; claims: Claim[] }>();
  const entryOf = (section: string | null, words: string) => {
    const key = `${section ?? ''}\n${words}`;
    const entry = entries.get(key) ?? { words, section, places: new Map<number, string>(), claims: [] };
    entries.set(key, entry);
    return entry;
  };
  for (const [id, reference] of content.references) {
    const claims = listClaims(read.id, id, reference);
    // Forms are ambiguous between theses, so only works that this thesis cites are searched for.
    if (claims.length === 0) continue;
    for (const claim of claims) entryOf(claim.section, claim.words).claims.push(claim);
    const forms = [...reference.asWritten.map(collapse), ...claims.map(({ words }) => words)];
    for (const { key, span } of listStretches(read)) {
      for (const { start, text } of findForms(read.source.text, span, forms)) entryOf(key, text).places.set(start, id);
    }
  }
  return [...entries.values()];
}

function listClaims(thesis: string, id: string, reference: RecordOf<'references'>): Claim[] {
  return reference.citations.flatMap(({ thesis: citing, section, asWritten }, i) =>
    citing === thesis
      ? [{ file: `references/${id}.yaml`, field: `citations[${i}]`, section, words: collapse(asWritten), reference }]
      : [],
  );
}

/** The spans of all recognised citations. */
export function listPlaces(entries: readonly CitationEntry[]): Span[] {
  return entries.flatMap(({ words, places }) =>
    [...places.keys()].map((start) => ({ start, end: start + words.length })),
  );
}
