import { z } from 'zod';

/**
 * A record id: its file name and its permanent address. Lower-case ASCII words joined by hyphens; never a language
 * code, since `/nb/` and `/en/` are places in the address space.
 */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'skal være små bokstaver a–z og tall med bindestrek imellom, f.eks. «brekke-2017»')
  .refine((value) => value !== 'nb' && value !== 'en', 'kan ikke være «nb» eller «en», som er språkkoder i adressene')
  .describe('Record id: file name and permalink.');

/** Ids a record was published under before; their addresses lead to it for ever. */
export const formerIds = z
  .array(id)
  .default([])
  .describe('Ids it was published under before; their addresses lead here.');

/** A finding's address inside the corpus: `<theme id>#<finding id>`. */
export const findingRef = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*#[a-z0-9]+(-[a-z0-9]+)*$/,
    'skal være «tema-id#funn-id», f.eks. «samvaer#tillit-gjennom-samtale»',
  )
  .describe('A finding, named by its theme and its own id.');

/** Ids a finding, or a group of them, was published under before. */
export const formerFindingIds = z
  .array(z.union([id, findingRef]))
  .default([])
  .describe(
    'Ids it was published under before; `theme#id` where it stood under another theme, whose page then leads here.',
  );

const prose = z.string().trim().min(1, 'kan ikke være tom');

/** Reader-facing prose in Markdown, bokmål first. English is added beside it when that edition is made. */
export const localised = z
  .strictObject({
    nb: prose.describe('Norwegian bokmål.'),
    en: prose.optional().describe('English.'),
  })
  .describe('Reader-facing Markdown prose per language; may link records as [[collection/id|label]].');

/** Search words per language: synonyms, abbreviations, inflections that the text itself does not hold. */
export const keywords = z
  .strictObject({
    nb: z.array(prose).default([]).describe('Norwegian words.'),
    en: z.array(prose).default([]).describe('English words.'),
  })
  .describe('Words a reader may search by, per language.');

/** Characters exactly as a source prints them, line breaks of the page joined by one space. */
export const verbatim = z
  .string()
  .trim()
  .min(1, 'kan ikke være tom')
  .describe('Exactly as the source prints it, typing errors included.');

/** Key of a numbered or named heading in a thesis outline, e.g. `4.1` or `sammendrag`. */
export const sectionKey = z
  .string()
  .min(1, 'kan ikke være tom')
  .describe('Key of an entry in the outline of the thesis.');

/** A place in a thesis. */
export const place = z
  .strictObject({
    thesis: id.describe('The thesis.'),
    section: sectionKey,
  })
  .describe('A place in a thesis.');

/** Where in a cited work: pages, law sections or a chapter, in one canonical form that citation styles can read. */
export const locator = z
  .string()
  .regex(
    /^(s\. \d+(–\d+)?|§ \d+-\d+|kap\. \d+)(, (s\. \d+(–\d+)?|§ \d+-\d+|kap\. \d+))*$/,
    'skal være «s. 94», «s. 142–143», «§ 2-4» eller «kap. 6», flere skilt med komma',
  )
  .nullable()
  .describe('Pages, law sections or chapter in canonical form; null where the text gives none.');

/** One citation that carries a claim. */
export const evidence = z
  .strictObject({
    source: id.describe('The study or reference cited.'),
    locator,
    asWritten: verbatim.nullable().describe('The citation as the thesis writes it; null where it names no source.'),
  })
  .describe('A source that carries the claim, with its place.');

/** Whose view a finding or quotation gives. */
export const voice = z
  .enum(['user', 'staff', 'both', 'study', 'author', 'experience', 'theory', 'law'])
  .describe(
    'user: people who receive help; staff: those who give it; both: both sides say it; study: a result told of a study without saying who says it; author: the reasoning of the thesis; experience: what the author of a thesis says to have seen; theory: professional literature; law: law or official guideline.',
  );

/** A calendar day as `2026-11-25`. Some YAML readers turn an unquoted day into a Date, which comes to the same. */
export const day = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date('skal være en dato, f.eks. «2026-11-25»'),
  )
  .describe('A day as year-month-day.');

/** What was corrected in words that were published before, in the order it happened. */
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
export type Evidence = z.infer<typeof evidence>;
export type Place = z.infer<typeof place>;
export type Voice = z.infer<typeof voice>;
