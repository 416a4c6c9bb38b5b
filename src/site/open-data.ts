import { makeOpenData, type OpenDataFile } from '../open-data/open-records.ts';
import type { Locale } from '../wording/locales.ts';
import { titleOf } from '../wording/titles.ts';
import { siteRoutes } from '../routes/site-routes.ts';
import { corpus } from './corpus.ts';

/** The open data files of this build, labels in the given language. */
export function openData(locale: Locale): OpenDataFile[] {
  const url = siteRoutes(locale);
  return makeOpenData(corpus, { url: (node) => url.record(node), label: (node) => titleOf(node, locale) });
}
