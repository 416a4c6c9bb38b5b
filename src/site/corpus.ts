import { getCollection, getEntry } from 'astro:content';
import { labelLinks } from '../wording/label-links.ts';
import { buildCorpus } from '../corpus/build-corpus.ts';
import { collections, type Content } from '../schemas/collections.ts';

const content = Object.fromEntries(
  await Promise.all(
    collections.map(async (name) => {
      const entries = await getCollection(name);
      return [name, new Map(entries.map(({ id, data }) => [id, data]))] as const;
    }),
  ),
) as unknown as Content;

const siteEntry = await getEntry('site', 'site');
if (siteEntry === undefined) throw new Error('Innholdet er ikke lest.');

/** What this edition says about itself. */
export const site = siteEntry.data;

/** The whole corpus, built once and shared by every page. */
export const corpus = buildCorpus(labelLinks(content));
