import type { Locale } from '../wording/locales.ts';
import { pick } from '../wording/translate.ts';
import type { Card } from '../sharing/card.ts';
import { listPictured } from '../sharing/social-image.ts';
import { corpus, site } from './corpus.ts';

/** The records with their own social image. */
export const pictured = listPictured(corpus);

/** Texts of the shared social image. */
export function sharedCard(locale: Locale): Card {
  return { kicker: '', text: pick(site.tagline, locale), byline: '' };
}
