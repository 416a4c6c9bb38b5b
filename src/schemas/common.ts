import { z } from 'zod';
import {
  byLanguage,
  defaultLocale,
  languageFacts,
  languages,
  locales,
  perLanguage,
  type Language,
  type Locale,
} from './languages.ts';
import { linkField, type LinkTarget } from './link-field.ts';

const either = new Intl.ListFormat(defaultLocale, { type: 'disjunction' });
const codes: readonly string[] = languages;

/**
 * A record id: its file name and its permanent address. Lower-case ASCII words joined by hyphens; never a language
 * code, since `/en/` is a place in the address space.
 */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'skal være små bokstaver a–z og tall med bindestrek imellom, f.eks. «brekke-2017»')
  .refine(
    (value) => !codes.includes(value),
    `kan ikke være ${either.format(codes.map((code) => `«${code}»`))}, som er språkkoder i adressene`,
  )
  .describe('Record id: file name and permalink.');

/** The id of another record. */
export const idOf = (to: LinkTarget) => linkField(to, id);

/** Former ids of a record; their addresses redirect to it. */
export const formerIds = z
  .array(id)
  .default([])
  .describe('Ids it was published under before; their addresses lead here.');

const partRef = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*#[a-z0-9]+(-[a-z0-9]+)*$/,
    'skal være «tema-id#funn-id», f.eks. «samvaer#tillit-gjennom-samtale»',
  );

/** A finding's address inside the corpus: `<theme id>#<finding id>`. */
export const findingRef = linkField('findings', partRef).describe('A finding, named by its theme and its own id.');

/** A group's address inside the corpus: `<theme id>#<group id>`. */
export const groupRef = partRef.describe('A group of findings, named by its theme and its own id.');

/** Ids a finding, or a group of them, was published under before. */
export const formerPartIds = z
  .array(
    z
      .string()
      .regex(
        /^([a-z0-9]+(-[a-z0-9]+)*#)?[a-z0-9]+(-[a-z0-9]+)*$/,
        'skal være id-en den hadde, eller «tema-id#id» om den sto i et annet tema',
      ),
  )
  .default([])
  .describe(
    'Ids it was published under before, and those of findings it took up; `theme#id` where they stood under another theme, whose page then leads here.',
  );

/** A text that says something: white space around it is none of it. */
export const filled = z.string().trim().min(1, 'kan ikke være tom');

/** An address that a link may have. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'skal være en hel adresse, f.eks. «https://example.org/»',
});

/** Reader-facing prose: in every language the site is published in, and in others where somebody wrote it. */
export const localised = perLanguage((name) => filled.optional().describe(`${name}.`))
  .extend(
    Object.fromEntries(locales.map((locale) => [locale, filled.describe(`${languageFacts[locale].name}.`)])) as Record<
      Locale,
      typeof filled
    >,
  )
  .describe(
    'Reader-facing prose per language, in paragraphs. It may link records as [[collection/id|label]] and use of Markdown *emphasis*, **strong emphasis**, `code`, [links](address) and a backslash before a sign that is meant as it stands; all other Markdown is shown as written, so «1. klasse» and «2017. Da» begin a sentence and no list.',
  );

/** The most letters and signs a text for one glance may have. */
export const glanceLength = 320;

/** What a page says at one glance; the check holds it to its length. */
export const answer = localised.describe(
  `The finding itself at one glance, in our words: at most two sentences and ${glanceLength} characters, readable alone, with who says it where that matters.`,
);

/** Search words per language: synonyms, abbreviations and inflections that are not in the text. */
export const keywords = perLanguage((name) => z.array(filled).default([]).describe(`${name} words.`)).describe(
  'Words a reader may search by, per language.',
);

/** Optional keywords; empty by default. */
export const optionalKeywords = keywords.default(() => byLanguage(() => []));

/** Characters exactly as a source prints them, line breaks of the page joined by one space. */
export const verbatim = filled.describe('Exactly as the source prints it, typing errors included.');

/** Key of a numbered or named heading in a thesis outline, e.g. `4.1` or `sammendrag`. */
export const sectionKey = linkField('sections', filled).describe('Key of an entry in the outline of the thesis.');

/** A place in a thesis. */
export const place = z
  .strictObject({
    thesis: idOf('theses').describe('The thesis.'),
    section: sectionKey,
  })
  .describe('A place in a thesis.');

/** Where in a cited work: pages, law sections or a chapter, in one canonical form that citation styles can read. */
export const locator = z
  .string()
  .regex(
    /^(s\. \d+(–\d+)?|§ \d+(-\d+)?|kap\. \d+)(, (s\. \d+(–\d+)?|§ \d+(-\d+)?|kap\. \d+))*$/,
    'skal være «s. 94», «s. 142–143», «§ 2-4» eller «kap. 6», flere skilt med komma',
  )
  .nullable()
  .describe('Pages, law sections or chapter in canonical form; null where the text gives none.');

/** One citation that carries a claim. */
export const evidence = z
  .strictObject({
    source: idOf('references').describe('The study or reference cited.'),
    locator,
    asWritten: verbatim.nullable().describe('The citation as the thesis writes it; null where it names no source.'),
  })
  .describe('A source that carries the claim, with its place.');

/** A calendar day as `2026-11-25`. */
export const day = z.iso.date('skal være en dato, f.eks. «2026-11-25»');

/** Corrections of published words, oldest first. */
export const corrections = z
  .array(
    z.strictObject({
      date: day.describe('When it was corrected.'),
      what: localised.describe('What was changed, in a sentence.'),
    }),
  )
  .refine(
    (list) => list.every(({ date }, i) => i === 0 || list[i - 1]!.date <= date),
    'skal stå i rekkefølge, eldste rettelse først',
  )
  .default([])
  .describe('Corrections of words that were published before, the oldest first; shown beside them.');

export type Correction = z.infer<typeof corrections>[number];
export type Localised = z.infer<typeof localised>;
export type Keywords = z.infer<typeof keywords>;

/** Whether a field of a record is prose. */
export function isLocalised(value: object): value is Localised {
  return defaultLocale in value && typeof value[defaultLocale] === 'string';
}

/** The translations of prose, in the order of {@link languages}. */
export function listTranslations(text: Localised): { language: Language; prose: string }[] {
  return languages.flatMap((language) => {
    const { [language]: prose } = text;
    return prose === undefined ? [] : [{ language, prose }];
  });
}

export type Evidence = z.infer<typeof evidence>;
export type Place = z.infer<typeof place>;
