import type { ReferenceNode, ThesisNode } from '../corpus/corpus.ts';
import type { Locale } from '../wording/locales.ts';
import { fill, pick, useMessages } from '../wording/translate.ts';
import type { Name, Reference } from '../schemas/reference.ts';
import { describeJournalGaps } from './describe-completion.ts';

/** A name in CSL-JSON. */
export type CslName = { family: string; given?: string } | { literal: string };

/**
 * A bibliographic item in CSL-JSON: the fields our records can fill.
 * Source: https://github.com/citation-style-language/schema, `csl-data.json` (1.0.2).
 */
export interface CslItem {
  id: string;
  type:
    | 'article'
    | 'article-journal'
    | 'book'
    | 'chapter'
    | 'document'
    | 'entry-encyclopedia'
    | 'legislation'
    | 'report'
    | 'thesis'
    | 'webpage';
  author?: CslName[];
  issued?: { 'date-parts': [[number]] };
  /** The title; if unknown, a description in our words in square brackets. */
  title?: string;
  /** A description of the item in our words; citation styles set it in square brackets. */
  genre?: string;
  'container-title'?: string;
  volume?: string;
  issue?: string;
  page?: string;
  publisher?: string;
  DOI?: string;
  URL?: string;
  language?: string;
  /** Fields that CSL lacks. */
  custom?: {
    /** The author list is incomplete. */
    moreAuthors?: true;
    /** What of an article's place is not known, in words; stands after its entry. */
    gaps?: string;
  };
}

/** `as-cited`: as the thesis gives it. `complete`: with the additions and corrections of a public record. */
export type CslForm = 'complete' | 'as-cited';

const types: Record<NonNullable<Reference['type']>, CslItem['type']> = {
  'article-journal': 'article-journal',
  book: 'book',
  chapter: 'chapter',
  webpage: 'webpage',
  report: 'report',
  legislation: 'legislation',
  'entry-encyclopedia': 'entry-encyclopedia',
  // CSL has no essay; an `article` is a standalone work.
  essay: 'article',
};

/** Converts a cited work to CSL-JSON. Unknown fields are left out; an unknown title becomes a bracketed description. */
export function toCsl(
  { id, data }: Pick<ReferenceNode, 'id' | 'data'>,
  locale: Locale,
  form: CslForm = 'complete',
): CslItem {
  const added = form === 'complete' ? data.completion : null;
  const type = added?.type ?? data.type;
  const hasAllAuthors = data.authorsComplete || added?.authors !== undefined;
  const volume = added?.volume ?? data.volume;
  const gaps = form === 'complete' ? describeJournalGaps(data, locale) : null;
  const custom = { ...(hasAllAuthors ? {} : { moreAuthors: true as const }), ...(gaps === null ? {} : { gaps }) };
  return {
    id,
    type: type === null ? 'document' : types[type],
    author: (added?.authors ?? data.authors).map(toCslName),
    ...issued(added?.year ?? data.year),
    title: added?.title ?? data.title ?? `[${useMessages(locale).reference.titleUnknown}]`,
    ...known({
      'container-title': added?.container ?? data.container,
      volume,
      // An issue without its volume would stand alone in parentheses.
      issue: volume === null ? null : (added?.issue ?? data.issue),
      page: added?.pages ?? data.pages,
      publisher: data.publisher,
      DOI: added?.doi ?? null,
      URL: data.webAddress,
      language: data.language,
    }),
    ...(Object.keys(custom).length > 0 ? { custom } : {}),
  };
}

/**
 * Converts a thesis to CSL-JSON. It has no author, and a description in our words for a title: neither is known here.
 *
 * @param address URL of its page; null if the site has no host.
 */
export function thesisToCsl(
  { id, data }: Pick<ThesisNode, 'id' | 'data'>,
  locale: Locale,
  address: string | null = null,
): CslItem {
  const discipline = pick(data.discipline, locale).toLowerCase();
  return {
    id: `thesis-${id}`,
    type: 'thesis',
    ...issued(data.year),
    title: `[${fill(useMessages(locale).cite.thesisDescription, { discipline })}]`,
    ...known({ publisher: data.institution, URL: address, language: data.language }),
  };
}

function toCslName(name: Name): CslName {
  if ('literal' in name) return { literal: name.literal };
  return { family: name.family, ...(name.given === null ? {} : { given: name.given }) };
}

function issued(year: number | null): Pick<CslItem, 'issued'> {
  return year === null ? {} : { issued: { 'date-parts': [[year]] } };
}

/** The fields that have a value. */
function known<F extends string>(fields: Record<F, string | null>): Partial<Record<F, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Partial<Record<F, string>>;
}
