import type { APIRoute } from 'astro';
import { corpus, site } from '../../../data/corpus.ts';
import { toLocale } from '../../../i18n/translate.ts';
import { localePaths } from '../../../routes/static-paths.ts';
import { buildIndex } from '../../../search/build-index.ts';
import { listDocuments } from '../../../search/documents.ts';
import { nameFacets } from '../../../search/list-facets.ts';

export const getStaticPaths = localePaths;

/** The search index of one language edition. */
export const GET: APIRoute = ({ currentLocale }) => {
  const locale = toLocale(currentLocale);
  const { synonyms } = site;
  return Response.json(buildIndex(listDocuments(corpus, locale), nameFacets(corpus, locale), { synonyms }));
};
