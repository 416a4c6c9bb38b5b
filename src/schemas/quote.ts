import { z } from 'zod';
import { corrections, filled, formerIds, idOf, keywords, localised, locator, sectionKey, verbatim } from './common.ts';
import { language, perLanguage } from './languages.ts';
import { termField } from './term-field.ts';

/** A direct quotation or a quoted phrase. */
export const quote = z.strictObject({
  text: verbatim.describe('The words without their outer quotation marks, character by character.'),
  language: language.describe('Language of the words.'),
  kind: termField('quoteKinds').describe('Kind of quotation.'),
  speaker: z
    .strictObject({
      role: termField('sides').describe('Whose side the speaker is on.'),
      basis: z.enum(['stated', 'inferred']).describe('Whether the text says so, or the context shows it.'),
      note: localised.optional().describe('How we know, or what is uncertain.'),
    })
    .nullable()
    .describe('Who speaks; null for writers, laws and phrases without a speaker.'),
  source: idOf('references')
    .nullable()
    .describe('Study or reference the words come from; null where the text names none.'),
  sic: localised.optional().describe('Typing errors and slips in the words that are kept as printed.'),
  slips: z
    .array(verbatim)
    .default([])
    .describe('Slips in the words, each with enough before it to stand there once; a copy marks their end with [sic].'),
  translation: perLanguage((name) => filled.optional().describe(`Our translation into ${name}.`)).describe(
    'Our own translation, shown as ours.',
  ),
  context: localised.describe('What the words are about, for a reader who meets them alone.'),
  occurrences: z
    .array(
      z.strictObject({
        thesis: idOf('theses').describe('The thesis.'),
        section: sectionKey,
        theme: idOf('themes').nullable().describe('The theme whose section it stands in; null outside the themes.'),
        sources: z
          .array(idOf('references'))
          .default([])
          .describe(
            'Works the text cites for the words here, where they are not the source alone; of several it does not say which.',
          ),
        locator,
        asWritten: verbatim.nullable().describe('The citation as printed; null where there is none.'),
      }),
    )
    .min(1)
    .describe('Every place where the words stand.'),
  variants: z.array(idOf('quotes')).default([]).describe('Records that hold another wording of the same utterance.'),
  theory: z.array(idOf('theory')).default([]).describe('Theory the words define or illustrate.'),
  keywords,
  corrections,
  formerIds,
});

export type Quote = z.infer<typeof quote>;
