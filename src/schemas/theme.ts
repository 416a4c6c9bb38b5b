import { z } from 'zod';
import {
  corrections,
  evidence,
  findingRef,
  formerIds,
  id,
  optionalKeywords,
  localised,
  sectionKey,
  verbatim,
} from './common.ts';
import { termField } from './term-field.ts';

/** A finding or argument of a theme, with its evidence. */
export const finding = z
  .strictObject({
    id: id.describe('Anchor on the theme page; permanent.'),
    text: localised.describe('The finding in our words, one or two sentences.'),
    voice: termField('voices').describe('Whose view it gives.'),
    section: sectionKey,
    evidence: z.array(evidence).describe('What it rests on, exactly as the text gives it.'),
    uncited: z.boolean().default(false).describe('True where the text cites nothing for this claim.'),
    quotes: z.array(id).default([]).describe('Quotations that illustrate it.'),
    theory: z.array(id).default([]).describe('Theory used to explain it.'),
    relations: z
      .array(
        z.strictObject({
          kind: z.enum(['supports', 'nuances', 'contradicts']).describe('How this finding bears on the other.'),
          finding: findingRef,
        }),
      )
      .default([])
      .describe('Relations to other findings that the text itself gives.'),
    corrections,
    formerIds,
  })
  .refine((value) => value.uncited === (value.evidence.length === 0), {
    path: ['evidence'],
    message: 'skal ha minst én kilde, eller «uncited: true» der teksten ikke oppgir noen (aldri begge deler)',
  });

/** A theme of a review, with its findings. */
export const theme = z.strictObject({
  title: localised.describe('Title in our spelling.'),
  heading: verbatim.nullable().describe('The heading or theme name as printed.'),
  thesis: id.describe('The thesis.'),
  section: sectionKey,
  level: termField('levels').describe('Level of the theme.'),
  parent: id.nullable().describe('The theme it belongs under.'),
  polarity: termField('poles').nullable().describe('Which way the theme pulls; null where it pulls neither way.'),
  order: z.int().positive().describe('Place among the themes of the thesis.'),
  regroups: z.array(id).default([]).describe('Themes that this one takes up again.'),
  summary: localised.describe('What the theme says, in our words.'),
  keywords: optionalKeywords,
  formerIds,
  findings: z.array(finding).describe('Findings; empty only for a theme that has sub-themes.'),
});

export type Finding = z.infer<typeof finding>;
export type Theme = z.infer<typeof theme>;
