import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { titleOf } from '../../../wording/titles.ts';
import { corpus, site } from '../../../site/corpus.ts';
import { edition } from '../../../routes/edition.ts';
import { siteAddress } from '../../../routes/site-routes.ts';
import { embeddedPaths } from '../../../routes/static-paths.ts';
import { measureFrame, writeFrame, type EmbeddableNode } from '../../../sharing/embed.ts';
import { imageSize } from '../../../sharing/social-image.ts';

export const getStaticPaths = () =>
  embeddedPaths<EmbeddableNode>([...corpus.quotes, ...corpus.themes, ...corpus.groups]);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** An answer as https://oembed.com describes it. */
export const GET: APIRoute<Props> = (context) => {
  const { node } = context.props;
  const { locale, url } = edition(context);
  const title = titleOf(node, locale);
  const size = measureFrame(node, locale);
  const pictured = node.collection === 'groups' ? node.theme : node;
  const image = url.socialImage(site.drawsPictures ? pictured : undefined);
  return Response.json({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.name,
    provider_url: siteAddress(url.home()),
    ...size,
    html: writeFrame({ address: siteAddress(url.embed(node)), title, ...size }),
    thumbnail_url: siteAddress(image),
    thumbnail_width: imageSize.width,
    thumbnail_height: imageSize.height,
  });
};
