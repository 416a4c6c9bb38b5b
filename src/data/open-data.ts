import { makeOpenData, type OpenDataFile } from '../corpus/open-data.ts';
import type { Locale } from '../i18n/locales.ts';
import { titleOf } from '../cite/titles.ts';
import { siteRoutes } from '../routes/site-routes.ts';
import { corpus } from './corpus.ts';

/** The open data files of this build, labels in the given language. */
export function openData(locale: Locale): OpenDataFile[] {
  const url = siteRoutes(locale);
  return makeOpenData(corpus, { url: (node) => url.record(node), label: (node) => titleOf(node, locale) });
}
