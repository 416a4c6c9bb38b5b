import type { APIRoute } from 'astro';
import { sitemapAddress } from '../routes/site-routes.ts';

/** Everything may be read; what should not be found says so itself. */
export const GET: APIRoute = () => {
  const address = sitemapAddress();
  return new Response(
    ['User-agent: *', 'Allow: /', ...(address === null ? [] : [`Sitemap: ${address}`]), ''].join('\n'),
  );
};
