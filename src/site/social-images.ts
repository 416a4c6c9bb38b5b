import type { Locale } from '../wording/locales.ts';
import { pick } from '../wording/translate.ts';
import { collectionPaths, type PagedCollection } from '../routes/routes.ts';
import { siteRoutes } from '../routes/site-routes.ts';
import { describeCard, type Card, type PagedNode } from '../sharing/card.ts';
import type { SocialImage } from '../sharing/social-image.ts';
import { corpus, site } from './corpus.ts';

/** Beyond so many pages all share one picture: at some 45 ms each, a first build would wait half a minute for them. */
const MOST_DRAWN = 600;

const paged = Object.keys(collectionPaths).filter((name) => name !== 'notes' && name !== 'facts') as PagedCollection[];
const all = paged.flatMap((name): PagedNode[] => corpus[name]);

/** The records whose pages have a picture of their own. */
export const drawn = all.length <= MOST_DRAWN ? all : [];

/** What the picture that all other pages share says. */
export function sharedCard(locale: Locale): Card {
  return { kicker: '', text: pick(site.tagline, locale), byline: '' };
}

/** The picture of a record's page. */
export function socialImage(node: PagedNode, locale: Locale): SocialImage | undefined {
  if (drawn.length === 0) return undefined;
  const { text, byline } = describeCard(node, locale);
  return {
    address: siteRoutes(locale).socialImage(node),
    alt: [text, byline].filter((part) => part !== '').join(' – '),
  };
}
