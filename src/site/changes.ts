import type { Locale } from '../wording/locales.ts';
import { listChanges, type Change } from '../permalinks/changes.ts';
import { readPermalinks } from '../permalinks/permalinks-file.ts';
import { siteRoutes } from '../routes/site-routes.ts';
import { corpus } from './corpus.ts';

const memory = await readPermalinks();

/** The entries of the feed of this build. */
export function changes(locale: Locale): Change[] {
  return listChanges(corpus, memory, siteRoutes(locale), locale);
}
