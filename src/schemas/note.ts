import { z } from 'zod';
import { findingRef, formerIds, idOf, optionalKeywords, localised, locator, sectionKey, verbatim } from './common.ts';

/** A source-critical observation that matters to somebody who cites the text. */
export const note = z.strictObject({
  title: localised.describe('What is the matter, in one short sentence.'),
  kind: z
    .enum(['locator', 'wording', 'name-or-year', 'law', 'attribution', 'method', 'missing', 'reasoning'])
    .describe(
      'locator: page or place; wording: the words differ; name-or-year: names or years differ; law: a legal reference; attribution: who said it; method: how the review was made; missing: what the text leaves out; reasoning: claim and evidence do not fit.',
    ),
  severity: z
    .enum(['know', 'check', 'avoid'])
    .describe('know: good to know; check: look it up before citing; avoid: do not cite it as it stands.'),
  places: z
    .array(
      z.strictObject({
        thesis: idOf('theses').describe('The thesis.'),
        section: sectionKey,
        asWritten: verbatim.nullable().describe('The words it is about, as printed; null where something is missing.'),
      }),
    )
    .min(1)
    .describe('Where it stands.'),
  explanation: localised.describe('What is inconsistent or missing, factual and kind, in our words.'),
  advice: localised.describe('What a reader should do.'),
  studies: z.array(idOf('studies')).default([]).describe('Studies it concerns.'),
  quotes: z.array(idOf('quotes')).default([]).describe('Quotations it concerns.'),
  references: z.array(idOf('references')).default([]).describe('Works it concerns.'),
  theory: z.array(idOf('theory')).default([]).describe('Concepts it concerns.'),
  findings: z.array(findingRef).default([]).describe('Findings it concerns.'),
  stillCitable: z
    .array(z.enum(['quotes', 'findings']))
    .default([])
    .describe(
      'What of it may be cited from its source all the same: the note takes nothing from words, place or source. Without it, what it concerns is cited through the thesis alone, if severity is «avoid», or «check» of a kind that touches them.',
    ),
  locators: z
    .array(
      z.strictObject({
        source: idOf('references').describe('The work.'),
        given: locator.unwrap().describe('The locator as the records give it.'),
        right: locator.describe('The right one, which we have seen; null where nobody here knows it.'),
      }),
    )
    .default([])
    .describe('Locators that may not be cited, with the right ones.'),
  keywords: optionalKeywords,
  formerIds,
});

export type Note = z.infer<typeof note>;
