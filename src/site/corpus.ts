import { getCollection, getEntry } from 'astro:content';
import { labelLinks } from '../wording/label-links.ts';
import { buildCorpus } from '../corpus/build-corpus.ts';
import { byId, collections, type Content } from '../schemas/collections.ts';
import { listPictured } from '../sharing/social-image.ts';

const content = Object.fromEntries(
  await Promise.all(
    collections.map(async (name) => {
      // Astro sorts entries in the locale of the machine.
      const entries = (await getCollection(name)).sort(byId);
      return [name, new Map(entries.map(({ id, data }) => [id, data]))] as const;
    }),
  ),
) as unknown as Content;

const siteEntry = await getEntry('site', 'site');
if (siteEntry === undefined) throw new Error('Innholdet er ikke lest.');

const vocabularyEntry = await getEntry('vocabulary', 'vocabulary');
if (vocabularyEntry === undefined) throw new Error('Innholdet er ikke lest.');

/** What the check against the source texts found; null if the review has no figures of it. */
export const coverage = (await getEntry('coverage', 'coverage'))?.data.figures ?? null;

/** The vocabulary of this review. */
export const vocabulary = vocabularyEntry.data;

/** The whole corpus, built once and shared by every page. */
export const corpus = buildCorpus(labelLinks(content), vocabulary);

/** Metadata of the site, and whether records have their own social images. */
export const site = { ...siteEntry.data, drawsPictures: listPictured(corpus).length > 0 };
