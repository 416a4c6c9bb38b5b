import { z } from 'zod';

/** Languages that records may use. Their codes are reserved: no record may have one as its id. */
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

/** Properties of a language. */
interface LanguageFacts {
  /** Its name in English, for the documentation of fields. */
  name: string;
  /** Code of its common name, if shorter: «norsk», not «norsk bokmål». */
  calledBy?: string;
  /** The country whose customs apply, ISO 3166-1. */
  region: string;
  /** Citation style (name in the CSL project), and the words between a work and the one it was read in. */
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

/** Schema of a language code. */
export const language = z.enum(languages);

/** Makes a value per language. */
export function byLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(languages.map((code) => [code, make(code)])) as Record<Language, T>;
}

/** Schema of an object with a field per language; `make` gets the English name of the language. */
export function perLanguage<S extends z.ZodType>(make: (name: string) => S) {
  return z.strictObject(byLanguage((code) => make(languageFacts[code].name)));
}
