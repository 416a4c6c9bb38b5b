import { z } from 'zod';
import { filled, id, sectionKey, verbatim } from './common.ts';

const reason = filled.describe('Why, for the next author who reads it.');

const pattern = z
  .string()
  .min(1, 'kan ikke være tom')
  .refine(isPattern, 'er ikke et gyldig regulært uttrykk')
  .describe('Regular expression; ^ and $ match at every line.');

/** Settings of the source check: how to read the texts, and which gaps to waive. */
export const sourceCheck = z.strictObject({
  drop: z
    .array(z.strictObject({ pattern, reason }))
    .default([])
    .describe('What stands on a page without being part of the text: running headers, page numbers.'),
  joins: z
    .array(
      z.strictObject({
        printed: verbatim.describe('What the extraction gives, line breaks as one space.'),
        reads: verbatim.describe('What the page shows.'),
      }),
    )
    .default([])
    .describe('Words that a narrow column or a line break has cut in two.'),
  waivers: z
    .array(
      z.strictObject({
        check: z
          .enum(['verbatim', 'quotation', 'citation', 'heading', 'prose'])
          .describe('The check that would report it.'),
        thesis: id.describe('The thesis in whose text it stands.'),
        section: sectionKey.nullable().describe('The section; null where it may stand anywhere in the thesis.'),
        texts: z.array(verbatim).min(1).describe('The passages, exactly as the check reports them.'),
        reason,
      }),
    )
    .default([])
    .describe('Passages that need no record.'),
  forbidden: z
    .array(z.strictObject({ pattern, reason }))
    .default([])
    .describe('What must not stand anywhere in the content; (?i:…) ignores upper and lower case.'),
});

function isPattern(value: string): boolean {
  try {
    new RegExp(value, 'u');
    return true;
  } catch {
    return false;
  }
}

export type SourceCheck = z.infer<typeof sourceCheck>;
export type WaivedCheck = SourceCheck['waivers'][number]['check'];
