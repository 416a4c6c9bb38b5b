import { z } from 'zod';
import { day, id } from './common.ts';

/** The checks of records against their source texts, in the order of reports. */
export const sourceChecks = [
  'quotations',
  'printed',
  'passages',
  'citationsInText',
  'citationsInReferences',
  'outlineHeadings',
  'outlinePages',
  'numberedHeadings',
  'evidence',
  'quoteSources',
  'prose',
  'forbidden',
  'waivers',
] as const;

export type SourceCheckName = (typeof sourceChecks)[number];

const amount = z.int('skal være et heltall').nonnegative();

const tally = z
  .strictObject({
    covered: amount.describe('Items that agree with the text.'),
    waived: amount.describe('Items exempted with a reason.'),
    missing: amount.describe('Items that do not agree with the text.'),
  })
  .describe('Outcomes of a check; together they are all items found.');

const tallies = z.strictObject(
  Object.fromEntries(sourceChecks.map((check) => [check, tally.optional()])) as Record<
    SourceCheckName,
    z.ZodOptional<typeof tally>
  >,
);

/** What the check against the source texts found, as `npm run verify:sources -- <folder> --update` writes it. */
export const coverage = z.strictObject({
  date: day.describe('The day of the check.'),
  theses: z.record(id, tallies).describe('Outcomes by thesis and check.'),
  review: tallies.describe('Outcomes of checks of the whole content.'),
});

export type Tally = z.infer<typeof tally>;
export type Tallies = z.infer<typeof tallies>;
export type Coverage = z.infer<typeof coverage>;
