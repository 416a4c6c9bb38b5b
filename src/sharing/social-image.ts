import type { Corpus } from '../corpus/corpus.ts';
import { collectionPaths, type PagedCollection, type Routes } from '../routes/routes.ts';
import type { Locale } from '../wording/locales.ts';
import { describeCard, type PagedNode } from './card.ts';

/** The picture that links to a page are shown with. */
export interface SocialImage {
  address: string;
  /** What stands on it. */
  alt: string;
}

/** Its size in pixels, as the sites that show links want it. */
export const imageSize = { width: 1200, height: 630 } as const;

/** Beyond so many pages all share one picture: at some 45 ms each, a first build would wait half a minute for them. */
const MOST_DRAWN = 600;

const paged = Object.keys(collectionPaths).filter((name) => name !== 'notes' && name !== 'facts') as PagedCollection[];

/** The records whose pages have a picture of their own: all with a page, or none where they are too many. */
export function listPictured(corpus: Corpus): PagedNode[] {
  const all = paged.flatMap((name): PagedNode[] => corpus[name]);
  return all.length <= MOST_DRAWN ? all : [];
}

/** The picture of a record's page, where pages have pictures of their own. */
export function describeImage(node: PagedNode, url: Routes, locale: Locale): SocialImage {
  const { text, byline } = describeCard(node, locale);
  return { address: url.socialImage(node), alt: [text, byline].filter((part) => part !== '').join(' – ') };
}
