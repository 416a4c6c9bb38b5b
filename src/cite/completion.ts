import type { Reference } from '../schemas/reference.ts';

/** What tells where in its journal an article stands. */
const numbers: readonly EntryField[] = ['volume', 'issue', 'pages'];

const fields = ['authors', 'year', 'title', 'container', 'volume', 'issue', 'pages', 'type'] as const;

/** What a reference entry is made of. */
export type EntryField = (typeof fields)[number] | 'doi' | 'publisher';

/** What the public record of a work adds to the text, and where the two differ. */
export interface Comparison {
  added: EntryField[];
  /** With the value the text has. */
  differing: { field: EntryField; asWritten: string }[];
}

/** Compares what a public record gives with what the text gives, where it is part of the entry of the work. */
export function compareCompletion(reference: Reference): Comparison {
  const { added, differing } = compareFields(reference);
  const isShown = (field: EntryField) => !(isPlaceless(reference) && numbers.includes(field));
  return { added: added.filter(isShown), differing: differing.filter(({ field }) => isShown(field)) };
}

/**
 * Compares all that a public record gives with what the text gives. Capital letters make no difference, nor do the marks
 * in a title: an entry has them after the manual.
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

/** Whether the entry of a work holds anything that the text does not. */
export function isCompleted(reference: Reference): boolean {
  const { added, differing } = compareCompletion(reference);
  return added.length + differing.length > 0;
}

/** Parts of its entry in a reference list that neither the text nor a public record gives. */
export function listMissing({ completion, ...reference }: Reference): EntryField[] {
  const type = completion?.type ?? reference.type;
  const wanted: EntryField[] =
    type === 'article-journal'
      ? ['title', 'container', 'volume', 'pages']
      : // An organisation is its own publisher.
        (type === null || type === 'book' || type === 'report') && reference.authors.some((name) => 'family' in name)
        ? ['title', 'publisher']
        : ['title'];
  const isKnown = (field: EntryField) =>
    (completion as Partial<Record<EntryField, unknown>> | null)?.[field] !== undefined ||
    (reference as Partial<Record<EntryField, unknown>>)[field] !== null;
  const knowsAuthors = completion?.authors !== undefined || reference.authorsComplete;
  return [...(knowsAuthors ? [] : (['authors'] as const)), ...wanted.filter((field) => !isKnown(field))];
}

/** Whether the record names people, or given names, that the text leaves out. */
function addsToAuthors({ authors, authorsComplete, completion }: Reference): boolean {
  return completion?.authors !== undefined && !(authorsComplete && fold(authors) === fold(completion.authors));
}

/** An article whose journal nobody names: its entry has no numbers either. */
function isPlaceless({ type, container, completion }: Reference): boolean {
  return (completion?.type ?? type) === 'article-journal' && (completion?.container ?? container) === null;
}

function foldField(field: EntryField, value: unknown): string {
  return field === 'title' ? fold(value).replace(/[^\p{L}\p{N}]+/gu, ' ') : fold(value);
}

function fold(value: unknown): string {
  return JSON.stringify(value).toLowerCase();
}
