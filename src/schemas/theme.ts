import { z } from 'zod';
import {
  answer,
  corrections,
  day,
  evidence,
  findingRef,
  formerPartIds,
  formerIds,
  glanceLength,
  id,
  idOf,
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
    citedLater: z
      .boolean()
      .default(false)
      .describe('True where the text names the source only after further sentences of the same passage.'),
    quotes: z.array(idOf('quotes')).default([]).describe('Quotations that illustrate it.'),
    theory: z.array(idOf('theory')).default([]).describe('Theory used to explain it.'),
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
    reworded: z
      .array(day)
      .default([])
      .describe('Days our words were changed and their meaning was not, the oldest first; that corrects nothing.'),
    formerIds: formerPartIds,
  })
  .refine((value) => value.uncited === (value.evidence.length === 0), {
    path: ['evidence'],
    message: 'skal ha minst én kilde, eller «uncited: true» der teksten ikke oppgir noen (aldri begge deler)',
  })
  .refine((value) => !(value.citedLater && value.uncited), {
    path: ['citedLater'],
    message: 'kan ikke være «true» der teksten ikke oppgir noen kilde',
  });

/** Findings of a theme that answer one question together. */
export const group = z.strictObject({
  id: id.describe('Anchor on the theme page; permanent.'),
  title: localised.describe('What the findings say together: a claim in plain words.'),
  summary: localised.describe(
    `At most two sentences and ${glanceLength} characters: how many studies and whose voices carry the claim.`,
  ),
  findings: z
    .array(id)
    .min(1, 'skal ha minst ett funn')
    .max(9, 'skal ha høyst ni funn: del gruppen')
    .describe('Its findings, the most useful first.'),
  formerIds: formerPartIds,
});

/** A theme of a review, with its findings. */
export const theme = z.strictObject({
  title: localised.describe('Title in our spelling.'),
  heading: verbatim.nullable().describe('The heading or theme name as printed.'),
  thesis: idOf('theses').describe('The thesis.'),
  section: sectionKey,
  level: termField('levels').describe('Level of the theme.'),
  parent: idOf('themes').nullable().describe('The theme it belongs under.'),
  polarity: termField('poles').nullable().describe('Which way the theme pulls; null where it pulls neither way.'),
  order: z.int().positive().describe('Place among the themes of the thesis.'),
  regroups: z.array(idOf('themes')).default([]).describe('Themes that this one takes up again.'),
  answer,
  summary: localised.describe('What the theme says, in our words.'),
  keywords: optionalKeywords,
  formerIds,
  groups: z
    .array(group)
    .default([])
    .describe('The findings in groups, the most useful first; each finding in exactly one.'),
  findings: z.array(finding).describe('Findings; empty only for a theme that has sub-themes.'),
});

export type Finding = z.infer<typeof finding>;
export type Group = z.infer<typeof group>;
export type Theme = z.infer<typeof theme>;
