import { z } from 'zod';
import { evidence, formerIds, idOf, optionalKeywords, localised, sectionKey, verbatim } from './common.ts';
import { termField } from './term-field.ts';

/** A figure that a thesis states. */
export const fact = z
  .strictObject({
    title: localised.describe('What the figure says, as a short statement in our words.'),
    topic: termField('factTopics').describe('What it is about.'),
    value: z
      .number()
      .nullable()
      .describe('The figure, or the lower end of a range; null where it is only said in words.'),
    upTo: z.number().nullable().describe('Upper end of a range; null where there is none.'),
    precision: z.enum(['exact', 'about', 'at-least', 'at-most']).describe('How exact the text says it is.'),
    unit: localised.describe('What is counted: «prosent», «personer», «år».'),
    year: z.int().nullable().describe('Year the figure is from; null where the text does not say.'),
    population: localised.nullable().describe('Whom or what it is about; null where the text does not say.'),
    asWritten: verbatim.describe('The words that state it, as printed; at most one clause.'),
    thesis: idOf('theses').describe('The thesis.'),
    section: sectionKey,
    sources: z.array(evidence).describe('What the text cites for it; empty where it cites nothing.'),
    keywords: optionalKeywords,
    formerIds,
  })
  .refine((value) => value.upTo === null || (value.value !== null && value.value < value.upTo), {
    path: ['upTo'],
    message: 'skal være større enn «value»',
  });

export type Fact = z.infer<typeof fact>;
