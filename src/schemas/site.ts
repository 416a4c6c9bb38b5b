import { z } from 'zod';
import { filled, localised } from './common.ts';

const example = 'f.eks. «https://github.com/eier/prosjekt»';

/** Address of a repository, to which the path of its issues can be added. */
const repository = z.string().superRefine((value, context) => {
  const reason = findFault(value);
  if (reason !== null) context.addIssue({ code: 'custom', message: reason });
});

/** Why an address is that of no repository; null if it may be. */
function findFault(value: string): string | null {
  if (!/^https?:\/\/[^\s\\]+$/.test(value) || !URL.canParse(value)) {
    return `skal være en hel adresse som begynner med https://, ${example}`;
  }
  const { username, password, hostname, pathname } = new URL(value);
  if (username !== '' || password !== '') return 'kan ikke ha navn eller passord, som ville stå på hver side';
  if (/[?#]/.test(value)) return `skal slutte før «?» og «#», ${example}`;
  if (/\.git\/?$/.test(pathname)) return 'skal være adressen i nettleseren, uten «.git» til slutt';
  const parts = pathname.replace(/\/$/, '').split('/').slice(1);
  const isWhole = hostname.replace(/^www\./, '') === 'github.com' ? parts.length === 2 : parts.length > 0;
  const isPage = parts.some((part) => ['', '-', 'issues'].includes(part));
  return isWhole && !isPage ? null : `skal være adressen til selve prosjektet og ikke en side i det, ${example}`;
}

/** Texts of the site as a whole, and synonyms for its search. */
export const site = z.strictObject({
  name: filled.describe('Name of the site.'),
  tagline: localised.describe('One line under the name.'),
  introduction: localised.describe('Opening paragraph of the home page.'),
  about: localised.describe('What the site and its reviews are, in one or two sentences; opens the about page.'),
  who: localised.optional().describe('Who reads and encodes; on the about page.'),
  method: localised.optional().describe('How the texts were read and encoded; on the about page.'),
  repository: repository
    .optional()
    .describe('Address of the repository whose issues take reports of errors; without it pages say what to send.'),
  rights: localised.describe('Who owns what, and how it may be used.'),
  searchExamples: z
    .array(filled.max(60, 'skal være på høyst 60 tegn'))
    .max(6, 'skal ha høyst seks søk')
    .default([])
    .describe('Queries that the search offers before anything is typed; each shows something it can do.'),
  synonyms: z
    .array(
      z.array(z.string().regex(/^\p{Ll}+$/u, 'skal være ett ord med små bokstaver')).min(2, 'skal ha minst to ord'),
    )
    .default([])
    .describe('Groups of words that the texts use alike; a search for one finds the others too, after it.'),
});

export type Site = z.infer<typeof site>;
