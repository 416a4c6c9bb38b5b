import type { FacetValues } from './facets.ts';
import type { Kind } from './kinds.ts';

/** Whose view something gives, as hits show it. */
export interface VoiceName {
  /** Its name; in a quotation that of one speaker. */
  name: string;
  /** The slots of its shapes. */
  slots: number[];
}

/** One thing a reader can find. */
export interface SearchDocument {
  kind: Kind;
  /** Unique among its kind; a part of a record goes by `<record>#<part>`. */
  id: string;
  /** Empty where the text is all there is. */
  title: string;
  /** What a hit shows. */
  text: string;
  /** Language of the text; null where it is that of the edition. */
  language: string | null;
  /** Our translation of the text; empty where there is none. */
  translation: string;
  translationLanguage: string | null;
  /** Where it belongs, e.g. «review › theme»; empty where nowhere in particular. */
  place: string;
  /** The works behind it, in short form. */
  source: string;
  voice: VoiceName | null;
  /** Words that the record lists for searching, in every language. */
  keywords: string[];
  /** Prose and names around it that are searched and not shown. */
  context: string[];
  /** Names and forms of citation beyond those in `source`. */
  people: string[];
  /** Outdated words for what it is; its title is the current one. */
  formerTerms: string[];
  facets: FacetValues;
}

/** A document of which only what matters is given. */
export function makeDocument(fields: Pick<SearchDocument, 'kind' | 'id'> & Partial<SearchDocument>): SearchDocument {
  return {
    title: '',
    text: '',
    language: null,
    translation: '',
    translationLanguage: null,
    place: '',
    source: '',
    voice: null,
    keywords: [],
    context: [],
    people: [],
    formerTerms: [],
    facets: { oppgave: [], tema: [], studie: [], stemme: [], sprak: [] },
    ...fields,
  };
}
