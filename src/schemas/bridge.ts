import { z } from 'zod';
import { answer, findingRef, formerIds, idOf, optionalKeywords, localised } from './common.ts';

const side = z
  .strictObject({
    thesis: idOf('theses').describe('The thesis that speaks.'),
    text: localised.describe('What it says on the matter, in our words.'),
    findings: z.array(findingRef).default([]).describe('Its findings that say so.'),
    quotes: z.array(idOf('quotes')).default([]).describe('Its quotations that say so.'),
    conclusions: z
      .array(idOf('conclusions'))
      .default([])
      .describe('Its conclusions or background statements, by their anchors.'),
    works: z
      .array(idOf('references'))
      .default([])
      .describe('Works it cites, where the matter is which works it leans on.'),
  })
  .refine(({ findings, quotes, conclusions, works }) => [findings, quotes, conclusions, works].flat().length > 0, {
    path: ['findings'],
    message: 'skal ha minst ett funn, ett sitat, én konklusjon eller ett verk som sier det',
  })
  .describe('What one thesis says, with its evidence.');

/** A place where the theses meet or part. */
export const bridge = z
  .strictObject({
    title: localised.describe('The matter, as a short statement.'),
    relation: z
      .enum(['supports', 'complements', 'tension', 'one-side', 'shared-source'])
      .describe(
        'supports: they say the same; complements: they add to each other; tension: they pull apart; one-side: only one speaks; shared-source: they lean on the same work or writer, or perhaps do.',
      ),
    order: z.int().positive().describe('Place in the list; the weightiest first.'),
    answer,
    reading: localised.describe('How we read it; shown as ours.'),
    sides: z.array(side).min(1).describe('Each thesis that speaks, once.'),
    theory: z.array(idOf('theory')).default([]).describe('Concepts that help to see it.'),
    references: z.array(idOf('references')).default([]).describe('Works that both sides cite.'),
    keywords: optionalKeywords,
    formerIds,
  })
  .refine((value) => (value.relation === 'one-side') === (value.sides.length === 1), {
    path: ['sides'],
    message: 'skal ha én side når bare én oppgave snakker («one-side»), ellers minst to',
  });

export type Bridge = z.infer<typeof bridge>;
