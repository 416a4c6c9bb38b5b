import type { FacetValues } from './facets.ts';
import type { Kind } from './kinds.ts';

/** Whose view something gives, as hits show it. */
export interface VoiceName {
  /** Its name; in a quotation that of one speaker. */
  name: string;
  /** The slots of its shapes. */
  slots: number[];
}

/** What kind of claim something is, as hits show it. */
export interface ClaimName {
  /** «Funn», or whose word it is instead. */
  name: string;
  /** Whether it is a finding of studies. */
  isFinding: boolean;
}

/** One searchable item: a record or a part of one. */
export interface SearchDocument {
  kind: Kind;
  /** Unique within its kind; `<record>#<part>` for a part of a record. */
  id: string;
  /** Empty if it has only a text. */
  title: string;
  /** Other names of what it is about, in every language. */
  aliases: string[];
  /** The text that hits show. */
  text: string;
  /** Language of the text; null if it is that of the edition. */
  language: string | null;
  /** Our translation of the text; empty if there is none. */
  translation: string;
  translationLanguage: string | null;
  /** Breadcrumb, e.g. «review › theme»; may be empty. */
  place: string;
  /** The cited works in short form. */
  source: string;
  voice: VoiceName | null;
  /** What kind of claim it is; null if it is no claim with evidence. */
  claim: ClaimName | null;
  /** The record's own search keywords, in every language. */
  keywords: string[];
  /** Surrounding prose, searched but not shown. */
  context: string[];
  /** Documents it rests on, as `<kind>/<id>`: their words are searched as its context. */
  links: string[];
  /** Names and citation forms other than those in `source`. */
  people: string[];
  /** Outdated terms for the concept; its title is the current one. */
  formerTerms: string[];
  facets: FacetValues;
}

/** A document with defaults for the fields left out. */
export function makeDocument(fields: Pick<SearchDocument, 'kind' | 'id'> & Partial<SearchDocument>): SearchDocument {
  return {
    title: '',
    aliases: [],
    text: '',
    language: null,
    translation: '',
    translationLanguage: null,
    place: '',
    source: '',
    voice: null,
    claim: null,
    keywords: [],
    context: [],
    links: [],
    people: [],
    formerTerms: [],
    facets: { oppgave: [], tema: [], studie: [], stemme: [], sprak: [] },
    ...fields,
  };
}
