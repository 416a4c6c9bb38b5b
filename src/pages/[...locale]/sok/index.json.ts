import type { APIRoute } from 'astro';
import { corpus } from '../../../data/corpus.ts';
import { toLocale } from '../../../i18n/translate.ts';
import { localePaths } from '../../../routes/static-paths.ts';
import { buildIndex } from '../../../search/build-index.ts';
import { listDocuments } from '../../../search/documents.ts';
import { nameFacets } from '../../../search/list-facets.ts';

export const getStaticPaths = localePaths;

/** The search index of one language edition. */
export const GET: APIRoute = ({ currentLocale }) =>
  Response.json(
    buildIndex(listDocuments(corpus, toLocale(currentLocale)), nameFacets(corpus, toLocale(currentLocale))),
  );
