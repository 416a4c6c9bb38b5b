import type { APIRoute } from 'astro';
import { corpus } from '../../../site/corpus.ts';
import { toLocale } from '../../../wording/translate.ts';
import { indexRecords } from '../../../reading-list/index-records.ts';
import { siteRoutes } from '../../../routes/site-routes.ts';
import { localePaths } from '../../../routes/static-paths.ts';

export const getStaticPaths = localePaths;

/** What reading lists of one language edition show of the records. */
export const GET: APIRoute = ({ currentLocale }) => {
  const locale = toLocale(currentLocale);
  return Response.json(indexRecords(corpus, siteRoutes(locale), locale));
};
