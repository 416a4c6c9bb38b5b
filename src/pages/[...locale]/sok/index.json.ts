import type { APIRoute } from 'astro';
import { corpus, site } from '../../../site/corpus.ts';
import { toLocale } from '../../../wording/translate.ts';
import { localePaths } from '../../../routes/static-paths.ts';
import { buildIndex } from '../../../search/index/build-index.ts';
import { listCommonWords } from '../../../search/index/common-words.ts';
import { listDocuments } from '../../../search/documents/documents.ts';
import { listStart } from '../../../search/documents/list-start.ts';
import { nameFacets } from '../../../search/documents/list-facets.ts';

export const getStaticPaths = localePaths;

/** The search index of one language edition. */
export const GET: APIRoute = ({ currentLocale }) => {
  const locale = toLocale(currentLocale);
  const { synonyms, searchExamples } = site;
  const start = listStart(corpus, searchExamples);
  const documents = listDocuments(corpus, locale);
  return Response.json(buildIndex(documents, nameFacets(corpus, locale), { synonyms }, start, listCommonWords()));
};
