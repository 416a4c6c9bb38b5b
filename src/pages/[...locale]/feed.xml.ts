import { getRssString } from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { changes } from '../../site/changes.ts';
import { site } from '../../site/corpus.ts';
import { fill, pick } from '../../wording/translate.ts';
import { edition } from '../../routes/edition.ts';
import { siteAddress } from '../../routes/site-routes.ts';
import { localePaths } from '../../routes/static-paths.ts';
import { writeFeedContent } from '../../sharing/feed-content.ts';

export const getStaticPaths = localePaths;

/** RSS wants a host; where this build knows none, this one is taken out again and paths remain. */
const unknownHost = 'https://site.invalid';

export const GET: APIRoute = async (context) => {
  const { locale, t, url } = edition(context);
  const home = siteAddress(url.home());
  const feed = await getRssString({
    title: fill(t.feed.title, { name: site.name }),
    description: pick(site.tagline, locale),
    site: new URL(home, unknownHost).href,
    customData: `<language>${locale}</language>`,
    items: changes(locale).map((change) => ({
      title: change.title,
      link: new URL(siteAddress(change.address), unknownHost).href,
      pubDate: new Date(change.day),
      content: writeFeedContent(change),
      // Two changes may lead to the same page: the key tells them apart.
      customData: `<guid isPermaLink="false">${change.key}</guid>`,
    })),
  });
  return new Response(feed.replaceAll(unknownHost, ''), { headers: { 'Content-Type': 'application/rss+xml' } });
};
