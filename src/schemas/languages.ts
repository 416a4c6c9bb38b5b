import { z } from 'zod';

/** Languages that records may use. Their codes are kept free in the address space: no record has one as its id. */
export const languages = ['nb', 'en'] as const;

/** A language that records may use, as its BCP 47 code. */
export type Language = (typeof languages)[number];

/**
 * Languages the site is published in: each needs messages in `wording/`, and every record its prose in it. The first is
 * the one whose pages lie at the root; it also orders what exists once for all languages, such as data files.
 */
export const locales = ['nb'] as const satisfies readonly Language[];

/** A language of the site. */
export type Locale = (typeof locales)[number];

/** The language whose pages lie at the root. */
export const [defaultLocale] = locales;

/** Language of the descriptions in schemas and data files. */
export const documentationLanguage: Language = 'en';

/** What code must know of a language. */
interface LanguageFacts {
  /** Its name in English, for the documentation of fields. */
  name: string;
  /** The code by which readers know it, where they call it by less: «norsk», not «norsk bokmål». */
  calledBy?: string;
  /** The country whose customs apply, ISO 3166-1. */
  region: string;
  /** How works are cited in it: the style in the CSL project, and the words between a work and the one it was read in. */
  citation: { style: 'norsk-apa-manual' | 'apa'; citedIn: string };
}

export const languageFacts: Record<Language, LanguageFacts> = {
  nb: {
    name: 'Norwegian bokmål',
    calledBy: 'no',
    region: 'NO',
    citation: { style: 'norsk-apa-manual', citedIn: 'referert i' },
  },
  en: { name: 'English', region: 'GB', citation: { style: 'apa', citedIn: 'as cited in' } },
};

/** The schema of the code of a language that records may use. */
export const language = z.enum(languages);

/** Something for each language. */
export function byLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(languages.map((code) => [code, make(code)])) as Record<Language, T>;
}

/** The schema of an object with a field for each language; `make` is given the name of the language in English. */
export function perLanguage<S extends z.ZodType>(make: (name: string) => S) {
  return z.strictObject(byLanguage((code) => make(languageFacts[code].name)));
}
