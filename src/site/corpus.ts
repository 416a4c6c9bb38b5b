import { getCollection, getEntry } from 'astro:content';
import { labelLinks } from '../wording/label-links.ts';
import { buildCorpus } from '../corpus/build-corpus.ts';
import { checkIntegrity } from '../corpus/check-integrity.ts';
import { collections, type Content } from '../schemas/collections.ts';

const content = Object.fromEntries(
  await Promise.all(
    collections.map(async (name) => {
      const entries = await getCollection(name);
      const sorted = entries.sort((a, b) => (a.id < b.id ? -1 : 1));
      return [name, new Map(sorted.map((entry) => [entry.id, entry.data]))] as const;
    }),
  ),
) as unknown as Content;

const problems = checkIntegrity(content);
if (problems.length > 0) {
  throw new Error(`Innholdet har ${problems.length} feil. «npm run check» viser alle.`);
}

const siteEntry = await getEntry('site', 'site');
if (siteEntry === undefined) throw new Error('Innholdet mangler site.yaml.');

/** What this edition says about itself. */
export const site = siteEntry.data;

/** The whole corpus, built once and shared by every page. */
export const corpus = buildCorpus(labelLinks(content));
