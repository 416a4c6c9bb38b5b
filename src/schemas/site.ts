import { z } from 'zod';
import { filled, localised } from './common.ts';

/** Texts of the site as a whole, and synonyms for its search. */
export const site = z.strictObject({
  name: filled.describe('Name of the site.'),
  tagline: localised.describe('One line under the name.'),
  introduction: localised.describe('Opening paragraph of the home page.'),
  about: localised.describe('What the reviews are and how they were encoded; opens the about page.'),
  rights: localised.describe('Who owns what, and how it may be used.'),
  synonyms: z
    .array(
      z.array(z.string().regex(/^\p{Ll}+$/u, 'skal være ett ord med små bokstaver')).min(2, 'skal ha minst to ord'),
    )
    .default([])
    .describe('Groups of words that the texts use alike; a search for one finds the others too, after it.'),
});

export type Site = z.infer<typeof site>;
