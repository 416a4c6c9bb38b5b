import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { previewFile } from '../../../routes/preview-file.ts';
import { siteRoutes } from '../../../routes/site-routes.ts';
import { localePaths } from '../../../routes/static-paths.ts';
import { corpus } from '../../../site/corpus.ts';
import { toLocale } from '../../../wording/translate.ts';
import { listPreviews } from '../../../wording/preview.ts';

/** What links show of the records they lead to: a file per page. */
export const getStaticPaths = () =>
  localePaths().flatMap(({ params }) => {
    const locale = toLocale(params.locale);
    const url = siteRoutes(locale);
    const start = url.home();
    return [...listPreviews(corpus, url, locale)].map(([page, previews]) => ({
      params: { ...params, file: previewFile(start, page)?.slice(`${start}glimt/`.length) },
      props: { previews },
    }));
  });

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.previews);
