import type { Corpus } from '../corpus/corpus.ts';
import { isPaged } from '../routes/collection-paths.ts';
import type { Routes } from '../routes/routes.ts';
import { collections } from '../schemas/collections.ts';
import type { Locale } from '../wording/locales.ts';
import { describeCard, type PagedNode } from './card.ts';

/** The preview image of a page (`og:image`). */
export interface SocialImage {
  address: string;
  /** The text in the image. */
  alt: string;
}

/** Size in pixels recommended for `og:image`. */
export const imageSize = { width: 1200, height: 630 } as const;

/** With more pages than this, all share one image: rendering takes about 45 ms each. */
const MAX_IMAGES = 600;

/** The records with their own image: all that have a page, or none if there are too many. */
export function listPictured(corpus: Corpus): PagedNode[] {
  const all = collections.filter(isPaged).flatMap((name): PagedNode[] => corpus[name]);
  return all.length <= MAX_IMAGES ? all : [];
}

/** The image of a record's page. */
export function describeImage(node: PagedNode, url: Routes, locale: Locale): SocialImage {
  const { text, byline } = describeCard(node, locale);
  return { address: url.socialImage(node), alt: [text, byline].filter((part) => part !== '').join(' – ') };
}
