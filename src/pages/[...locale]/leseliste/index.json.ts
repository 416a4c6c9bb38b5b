import type { APIRoute } from 'astro';
import { corpus } from '../../../site/corpus.ts';
import { indexRecords } from '../../../reading-list/index-records.ts';
import { edition } from '../../../routes/edition.ts';
import { localePaths } from '../../../routes/static-paths.ts';

export const getStaticPaths = localePaths;

/** What reading lists of one language edition show of the records. */
export const GET: APIRoute = (context) => {
  const { locale, url } = edition(context);
  return Response.json(indexRecords(corpus, url, locale));
};
