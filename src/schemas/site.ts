import { z } from 'zod';
import { localised } from './common.ts';

/** What this edition of the site says about itself; everything else on the pages comes from the records. */
export const site = z.strictObject({
  name: z.string().min(1).describe('Name of the site.'),
  tagline: localised.describe('One line under the name.'),
  introduction: localised.describe('Opening paragraph of the home page.'),
  about: localised.describe('What the reviews are and how they were encoded; opens the about page.'),
  rights: localised.describe('Who owns what, and how it may be used.'),
});

export type Site = z.infer<typeof site>;
