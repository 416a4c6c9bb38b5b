import type { Reference } from '../schemas/reference.ts';

/** Fields that locate an article in its journal. */
const numbers = ['volume', 'issue', 'pages'] as const satisfies readonly EntryField[];

/** Where an article stands. */
const journalFields = ['container', ...numbers] as const satisfies readonly EntryField[];

const fields = ['authors', 'year', 'title', 'container', 'volume', 'issue', 'pages', 'type'] as const;

/** A part of a reference entry. */
export type EntryField = (typeof fields)[number] | 'doi' | 'publisher';

/** Fields that the public record of a work adds to the thesis's own reference, and fields where the two differ. */
export interface Comparison {
  added: EntryField[];
  /** With the value in the thesis. */
  differing: { field: EntryField; asWritten: string }[];
}

/** Compares public record and thesis, limited to the fields shown in the reference entry. */
export function compareCompletion(reference: Reference): Comparison {
  const { added, differing } = compareFields(reference);
  const isShown = (field: EntryField) =>
    !(lacksJournal(reference) && (numbers as readonly EntryField[]).includes(field));
  return { added: added.filter(isShown), differing: differing.filter(({ field }) => isShown(field)) };
}

/**
 * Compares every field of the public record with the thesis. Case is ignored, and punctuation in titles: an entry follows
 * the manual in both.
 */
export function compareFields(reference: Reference): Comparison {
  const { completion } = reference;
  if (completion === null) return { added: [], differing: [] };
  const given = fields.filter((field) => completion[field] !== undefined);
  const isMissing = (field: (typeof fields)[number]) =>
    field === 'authors' ? addsToAuthors(reference) : reference[field] === null;
  return {
    added: [...given.filter(isMissing), ...(completion.doi === undefined ? [] : (['doi'] as const))],
    differing: given
      .filter((field) => field !== 'authors')
      .filter(
        (field) => !isMissing(field) && foldField(field, reference[field]) !== foldField(field, completion[field]),
      )
      .map((field) => ({ field, asWritten: String(reference[field]) })),
  };
}

/** Whether the reference entry has anything that the thesis does not give. */
export function isCompleted(reference: Reference): boolean {
  const { added, differing } = compareCompletion(reference);
  return added.length + differing.length > 0;
}

/** Parts of a complete reference entry that neither the thesis nor a public record gives. */
export function listMissing({ completion, ...reference }: Reference): EntryField[] {
  const type = completion?.type ?? reference.type;
  const wanted: EntryField[] =
    type === 'article-journal'
      ? ['title', ...journalFields, 'doi']
      : // An organisation is its own publisher.
        (type === null || type === 'book' || type === 'report') && reference.authors.some((name) => 'family' in name)
        ? ['title', 'publisher']
        : ['title'];
  const isKnown = (field: EntryField) =>
    [completion, reference].some(
      (given) => ((given as Partial<Record<EntryField, unknown>> | null)?.[field] ?? null) !== null,
    );
  const knowsAuthors = completion?.authors !== undefined || reference.authorsComplete;
  return [...(knowsAuthors ? [] : (['authors'] as const)), ...wanted.filter((field) => !isKnown(field))];
}

/** What of an article's place is unknown: the gaps that a reader would meet in the middle of its entry. */
export function listJournalGaps(reference: Reference): EntryField[] {
  const missing = listMissing(reference);
  return journalFields.filter((field) => missing.includes(field));
}

/** Whether the public record has authors or given names that the thesis leaves out. */
function addsToAuthors({ authors, authorsComplete, completion }: Reference): boolean {
  return completion?.authors !== undefined && !(authorsComplete && fold(authors) === fold(completion.authors));
}

/** Whether the journal of an article is unknown; its entry then has no volume, issue or pages. */
function lacksJournal({ type, container, completion }: Reference): boolean {
  return (completion?.type ?? type) === 'article-journal' && (completion?.container ?? container) === null;
}

function foldField(field: EntryField, value: unknown): string {
  return field === 'title' ? fold(value).replace(/[^\p{L}\p{N}]+/gu, ' ') : fold(value);
}

function fold(value: unknown): string {
  return JSON.stringify(value).toLowerCase();
}
