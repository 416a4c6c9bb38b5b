import { z } from 'zod';
import { answer, formerIds, id, idOf, optionalKeywords, localised, verbatim } from './common.ts';
import { termField } from './term-field.ts';

/** A research article that a thesis includes as data. */
export const study = z.strictObject({
  reference: idOf('references').describe('The bibliographic record; carries authors, year and title.'),
  thesis: idOf('theses').describe('The thesis that includes it.'),
  aim: localised.describe('Aim of the study, in our words.'),
  design: localised.describe('Design and method, in our words.'),
  participants: z
    .array(
      z.strictObject({
        group: termField('sides').describe('Whose side.'),
        count: z.int().positive().nullable().describe('How many people; null where the text gives no single number.'),
        asWritten: verbatim.describe('The number as printed.'),
        note: localised.optional().describe('What a reader must know about the number.'),
      }),
    )
    .min(1)
    .describe('Participants per group.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'skal være landkode på to store bokstaver (ISO 3166-1), f.eks. «NO»')
    .nullable()
    .describe('ISO 3166-1 country code.'),
  countryAsWritten: verbatim.nullable().describe('The country as printed.'),
  setting: localised.nullable().describe('Kind of service or ward.'),
  perspective: termField('perspectives').describe('Whose view the data give.'),
  sample: id.describe('The sample of people; studies with the same sample count once.'),
  mainTopics: z.array(localised).min(1).describe('Main topics from the overview table.'),
  answer,
  summary: localised.describe('Summary in our words.'),
  keywords: optionalKeywords,
  formerIds,
});

export type Study = z.infer<typeof study>;
