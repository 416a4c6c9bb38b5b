import { z } from 'zod';
import { evidence, formerIds, idOf, keywords, localised, optionalKeywords, place } from './common.ts';
import { termField } from './term-field.ts';

/** A concept, model, definition, list or norm that the theses think with. */
export const theory = z.strictObject({
  kind: termField('theoryKinds').describe('Kind of entry.'),
  group: termField('theoryGroups', { isNeeded: true })
    .nullable()
    .describe('The heading readers look for it under; null where the vocabulary has none.'),
  title: localised.describe('Name of the concept.'),
  aliases: keywords.describe('Other names, spellings and abbreviations, in every language; they feed search.'),
  keywords: optionalKeywords.describe(
    'Other words that readers may look for it by, such as its parts, examples and neighbours; searched, never shown.',
  ),
  formerTerms: optionalKeywords.describe(
    'Outdated or labelling words that readers may still type; searched, never printed as ours.',
  ),
  explanation: localised.describe(
    'What it means as the theses use it, in our words. The first sentence defines it, and is shown alone in lists.',
  ),
  items: z.array(localised).default([]).describe('The entries, where it is a list or a model with parts.'),
  sources: z.array(evidence).describe('Where the theses take it from; empty where they cite nothing.'),
  introduced: z.array(place).min(1).describe('Where the theses bring it in.'),
  partOf: idOf('theory').nullable().describe('The model or list it belongs to.'),
  related: z.array(idOf('theory')).default([]).describe('Neighbouring concepts; written on one side only.'),
  formerIds,
});

export type Theory = z.infer<typeof theory>;
