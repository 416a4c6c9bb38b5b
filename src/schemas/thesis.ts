import { z } from 'zod';
import { answer, evidence, filled, formerIds, id, idOf, keywords, localised, sectionKey, verbatim } from './common.ts';
import { language, perLanguage } from './languages.ts';

const outlineEntry = z
  .strictObject({
    key: filled.describe(
      'What records point to: the printed number, with a letter where the text uses a number twice.',
    ),
    number: filled.nullable().describe('The number as printed; null for an unnumbered heading.'),
    heading: verbatim.describe('The heading as printed.'),
    page: z.int().positive().nullable().describe('Page in the table of contents; null where there is none.'),
  })
  .describe('A heading of the thesis.');

const searchRow = z
  .strictObject({
    number: z.int().positive().describe('Number of the search in the text.'),
    databases: z.array(verbatim).min(1).describe('Databases as the row names them.'),
    terms: verbatim.describe('The search string as printed.'),
    limits: z.array(verbatim).describe('Limits as printed; empty where the row gives none.'),
    hits: z.int().nonnegative().nullable().describe('Number of hits.'),
    chosen: z.int().nonnegative().nullable().describe('Number of articles chosen.'),
    chosenStated: z
      .boolean()
      .describe('True where the text prints the number chosen; false where it was counted from the articles listed.'),
    studies: z.array(idOf('studies')).describe('The studies this search brought; empty where the text does not tell.'),
    section: sectionKey,
  })
  .describe('One row of the search log.');

const picoRow = z
  .strictObject({
    element: z
      .enum(['population', 'intervention', 'comparison', 'outcome', 'additional'])
      .describe('Part of the PICO frame.'),
    description: verbatim.describe('What the element stands for, as printed.'),
    terms: perLanguage((name) => z.array(verbatim).describe(`${name} search words as printed.`)).describe(
      'Search words.',
    ),
  })
  .describe('One row of the PICO table.');

const methodStep = z
  .strictObject({
    id: id.describe('Anchor on the thesis page.'),
    kind: z.enum(['approach', 'search', 'appraisal', 'analysis', 'ethics', 'limitation']).describe('Kind of step.'),
    text: localised.describe('What was done, in our words.'),
    section: sectionKey,
    evidence: z.array(evidence).describe('Method literature cited for it.'),
  })
  .describe('A step of the method.');

const conclusion = z
  .strictObject({
    id: id.describe('Anchor on the thesis page.'),
    text: localised.describe('The conclusion in our words.'),
    section: sectionKey,
    themes: z.array(idOf('themes')).describe('Themes it builds on.'),
    theory: z.array(idOf('theory')).default([]).describe('Theory it uses.'),
  })
  .describe('One conclusion the thesis draws.');

/** A literature review. */
export const thesis = z.strictObject({
  shortName: localised.describe('Short name, ours: the texts carry no title.'),
  discipline: localised.describe('Field of study.'),
  institution: filled.nullable().describe('Institution; null where the text does not say.'),
  year: z.int().nullable().describe('Year; null where the text does not say.'),
  language: language.describe('Language of the text.'),
  summary: localised.describe('What the review is about, in our words.'),
  question: z
    .strictObject({
      text: verbatim.describe('The research question, verbatim.'),
      section: sectionKey,
    })
    .describe('The research question.'),
  answer,
  purpose: localised.describe('What the review wants to achieve, in our words.'),
  background: z
    .array(
      z.strictObject({
        id: id.describe('Anchor on the thesis page.'),
        text: localised.describe('The statement in our words.'),
        section: sectionKey,
        evidence: z.array(evidence).describe('What it rests on; empty where the text cites nothing.'),
      }),
    )
    .describe('Statements about the field that motivate the question.'),
  method: z.array(methodStep).min(1).describe('How the review was made.'),
  inclusionCriteria: z
    .array(z.strictObject({ text: localised.describe('The criterion in our words.'), section: sectionKey }))
    .describe('Criteria the included articles had to meet.'),
  databases: z.array(verbatim).describe('Databases the running text names.'),
  searchLog: z.array(searchRow).describe('The searches.'),
  pico: z.array(picoRow).describe('PICO table; empty where the review has none.'),
  keywords: keywords.describe('Keywords the thesis lists; empty where it lists none.'),
  outline: z.array(outlineEntry).min(1).describe('Headings in the order of the text.'),
  conclusions: z.array(conclusion).min(1).describe('What the review concludes.'),
  formerIds,
});

export type Thesis = z.infer<typeof thesis>;
