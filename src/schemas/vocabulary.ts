import { z } from 'zod';
import { id, localised } from './common.ts';

/** Slots of voices: each a colour, a shape and a kind of line; see `voice-shapes.ts` and `tokens.css`. */
export const voiceSlots = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Slots of poles: each a colour and a shape; see `pole-shapes.ts` and `tokens.css`. */
export const poleSlots = [1, 2, 3, 4] as const;

const voiceSlot = z
  .literal(voiceSlots)
  .describe(
    'Colour and shape: 1 circle, 2 square, 3 diamond, 4 cross, 5 arrowhead, 6 star, each in its own colour; in grey outline 7 triangle, 8 diamond, 9 lines, 10 circle.',
  );

/** A word of a review: what its records name by the id, and its pages by the label. */
const term = {
  id: id.describe('What records name it by; it stands in addresses and data files and is permanent.'),
  label: localised.describe('What readers see.'),
  description: localised.optional().describe('What it means, in a few words; shown to those who use the data.'),
};

const perspective = localised
  .optional()
  .describe('The name of a study that gives this view, e.g. «Elevperspektiv»; without it the label.');

/** The words of a review's field: who speaks, which way themes pull, and what records are sorted by. */
export const vocabulary = z.strictObject({
  sides: z
    .array(
      z.strictObject({
        ...term,
        label: localised.describe('The group in the indefinite plural, e.g. «Elever».'),
        single: localised.describe('One of the group, e.g. «En elev»; names who speaks in a quotation.'),
        definite: localised.describe('The group in the definite plural, without a capital, e.g. «elevene».'),
        perspective,
        slot: voiceSlot,
      }),
    )
    .min(1)
    .describe('Those who can be set against each other: who took part in studies, and whose view findings give.'),
  unions: z
    .array(
      z.strictObject({
        ...term,
        of: z.array(id).min(2).describe('The sides that say it together.'),
        perspective,
      }),
    )
    .default([])
    .describe('Several sides that say the same; drawn with the shapes of the sides.'),
  otherVoices: z
    .array(
      z.strictObject({
        ...term,
        slot: voiceSlot,
        isReview: z
          .boolean()
          .default(false)
          .describe('True for the review itself: what it holds is cited from the review, whatever else it cites.'),
        ofStudies: z
          .boolean()
          .default(false)
          .describe(
            'True for what included studies report without saying who; it counts as a finding, as what sides say.',
          ),
      }),
    )
    .default([])
    .describe('Voices that are no side: the review itself, literature, law.'),
  poles: z
    .array(
      z.strictObject({
        ...term,
        slot: z.literal(poleSlots).describe('Colour and shape: 1 down, 2 up, 3 bar, 4 hourglass.'),
      }),
    )
    .default([])
    .describe('Which ways themes pull.'),
  levels: z
    .array(
      z.strictObject({ ...term, plural: localised.describe('The heading over several, e.g. «Temaer i funnene».') }),
    )
    .min(1)
    .describe('Levels of themes, in the order of the text.'),
  quoteKinds: z
    .array(
      z.strictObject({
        ...term,
        isSpoken: z.boolean().default(false).describe('True where somebody speaks, who must then be named.'),
      }),
    )
    .default([])
    .describe('Kinds of quotations.'),
  theoryKinds: z.array(z.strictObject(term)).default([]).describe('Kinds of theory, in the order they are listed.'),
  theoryGroups: z
    .array(z.strictObject(term))
    .default([])
    .describe('Headings that readers look for theory under, in the order they are listed.'),
  factTopics: z.array(z.strictObject(term)).default([]).describe('What figures are about, in the order of their page.'),
  comparison: z
    .strictObject({
      question: localised.optional().describe('What the page of voices answers, as a question.'),
      introduction: localised.optional().describe('Opens the page of voices.'),
    })
    .default({})
    .describe(
      'What this review calls the setting of sides against each other; without it, it is said in general words.',
    ),
});

export type Vocabulary = z.infer<typeof vocabulary>;

/** A word of a review that its records name by the id. */
export type Term = Pick<Vocabulary['levels'][number], 'id' | 'label' | 'description'>;

/** The lists of terms that fields of records choose from. */
export type TermList =
  | 'voices'
  | 'perspectives'
  | 'sides'
  | 'poles'
  | 'levels'
  | 'quoteKinds'
  | 'theoryKinds'
  | 'theoryGroups'
  | 'factTopics';

/** The parts of the vocabulary that make up a list of terms, in the order of the list. */
export function partsOf(list: TermList) {
  if (list === 'voices') return ['sides', 'unions', 'otherVoices'] as const;
  if (list === 'perspectives') return ['sides', 'unions'] as const;
  return [list] as const;
}

/** The terms of a list, in order. */
export function listTerms(vocabulary: Vocabulary, list: TermList): Term[] {
  return partsOf(list).flatMap((part): Term[] => vocabulary[part]);
}
