import { z } from 'zod';
import { day, filled, formerIds, idOf, localised, locator, sectionKey, verbatim, webAddress } from './common.ts';
import { language } from './languages.ts';

const name = z.union([
  z.strictObject({
    family: filled.describe('Family name.'),
    given: filled.nullable().describe('Given names or initials as known; null where unknown.'),
  }),
  z.strictObject({ literal: filled.describe('An organisation, or the name of a law.') }),
]);

const workType = z.enum([
  'article-journal',
  'book',
  'chapter',
  'webpage',
  'report',
  'legislation',
  'entry-encyclopedia',
  'essay',
]);

const pageRange = z.string().regex(/^\d+(–\d+)?$/, 'skal være «50» eller «50–60» (med tankestrek)');

const completion = z
  .strictObject({
    records: z.array(webAddress).min(1).describe('Addresses of the public bibliographic records.'),
    opened: day.describe('The day the records were opened.'),
    authors: z.array(name).min(1).optional().describe('All authors.'),
    year: z.int().optional().describe('Year of the version of record.'),
    title: filled
      .optional()
      .describe('Title in the form of the citation manual: sentence case, and a colon before the subtitle.'),
    container: filled.optional().describe('Journal or book it stands in.'),
    volume: filled.optional().describe('Volume.'),
    issue: filled.optional().describe('Issue.'),
    pages: pageRange.optional().describe('Page range in the container.'),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, 'skal være en DOI uten adresse foran, f.eks. «10.1000/182»')
      .optional()
      .describe('DOI, without the address before it.'),
    type: workType.optional().describe('Kind of work.'),
    note: localised.optional().describe('What a reader should know about the records.'),
  })
  .describe('What a public bibliographic record that we opened gives, beside what the text gives.');

/** A work that a thesis cites. */
export const reference = z.strictObject({
  type: workType.nullable().describe('Kind of work; null where the text does not show it.'),
  authors: z.array(name).min(1).describe('Authors the text names.'),
  authorsComplete: z.boolean().describe('False where the text only says «et al.».'),
  year: z.int().nullable().describe('Year; null for an undated work.'),
  language: language.nullable().default(null).describe('Language of the title; null where there is none.'),
  qualifier: localised
    .optional()
    .describe('Words that tell the work from another with the same authors and year; shown after its name.'),
  title: verbatim.nullable().describe('Title as the text prints it; null where it does not.'),
  container: verbatim.nullable().describe('Journal or book it stands in.'),
  volume: filled.nullable().describe('Volume.'),
  issue: filled.nullable().describe('Issue.'),
  pages: pageRange.nullable().describe('Page range in the container.'),
  publisher: filled.nullable().describe('Publisher.'),
  webAddress: webAddress.nullable().describe('Address on the web.'),
  asWritten: z.array(verbatim).min(1).describe('Every form of author and year that the texts use, without locators.'),
  citations: z
    .array(
      z.strictObject({
        thesis: idOf('theses').describe('The thesis.'),
        section: sectionKey,
        locator,
        asWritten: verbatim.describe('The citation as printed, locator included, parentheses left out.'),
      }),
    )
    .min(1)
    .describe('Every place where the work is cited, in the order of the text.'),
  about: localised.nullable().describe('What the work is used for, in our words.'),
  note: localised.nullable().describe('What a reader should know: doubtful year, unknown title, likely identity.'),
  completion: completion
    .nullable()
    .default(null)
    .describe('What we added from a public bibliographic record; null where nothing was added.'),
  seeAlso: z.array(idOf('references')).default([]).describe('Records that may be the same work.'),
  formerIds,
});

export type Name = z.infer<typeof name>;
export type Completion = z.infer<typeof completion>;
export type Reference = z.infer<typeof reference>;

/** Name of an author in short citations: the family name, or the full name of an organisation or law. */
export function authorName(name: { family: string } | { literal: string }): string {
  return 'literal' in name ? name.literal : name.family;
}
