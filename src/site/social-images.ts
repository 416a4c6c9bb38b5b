import type { Locale } from '../wording/locales.ts';
import { pick } from '../wording/translate.ts';
import type { Card } from '../sharing/card.ts';
import { listPictured } from '../sharing/social-image.ts';
import { corpus, site } from './corpus.ts';

/** The records whose pages have a picture of their own. */
export const pictured = listPictured(corpus);

/** What the picture that all other pages share says. */
export function sharedCard(locale: Locale): Card {
  return { kicker: '', text: pick(site.tagline, locale), byline: '' };
}
