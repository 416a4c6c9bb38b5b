import type { APIRoute } from 'astro';
import { changes } from '../../site/changes.ts';
import { site } from '../../site/corpus.ts';
import { fill, pick } from '../../wording/translate.ts';
import { edition } from '../../routes/edition.ts';
import { siteAddress } from '../../routes/site-routes.ts';
import { localePaths } from '../../routes/static-paths.ts';
import { writeFeedContent } from '../../sharing/feed-content.ts';

export const getStaticPaths = localePaths;

/** A feed as https://www.jsonfeed.org/version/1.1/ describes it. */
export const GET: APIRoute = (context) => {
  const { locale, t, url } = edition(context);
  return Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title: fill(t.feed.title, { name: site.name }),
    description: pick(site.tagline, locale),
    language: locale,
    home_page_url: siteAddress(url.home()),
    feed_url: siteAddress(url.feed('json')),
    items: changes(locale).map((change) => ({
      id: change.key,
      url: siteAddress(change.address),
      title: change.title,
      content_html: writeFeedContent(change),
      date_published: `${change.day}T00:00:00Z`,
    })),
  });
};
