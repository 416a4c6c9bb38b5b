import type { Content, RecordOf } from '../../schemas/collections.ts';
import { findForms } from './find-citations.ts';
import { listStretches, type ReadThesis, type Span } from './read-thesis.ts';
import { collapse } from './source-text.ts';

/** A citation that a reference record lists. */
export interface Claim {
  file: string;
  field: string;
  section: string;
  words: string;
  reference: RecordOf<'references'>;
}

/** One wording in one section of a text: where it stands, and which records list it there. */
export interface CitationEntry {
  words: string;
  /** Null before the first heading. */
  section: string | null;
  /** Place in the text, and the reference it was recognised as. */
  places: ReadonlyMap<number, string>;
  claims: readonly Claim[];
}

/** Brings together what a text cites and what reference records say it cites. */
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
    // Other reviews may write another work the same way; only works that this one cites are looked for.
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

/** The stretches of a text in which citations were recognised. */
export function listPlaces(entries: readonly CitationEntry[]): Span[] {
  return entries.flatMap(({ words, places }) =>
    [...places.keys()].map((start) => ({ start, end: start + words.length })),
  );
}
