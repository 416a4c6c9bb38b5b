import { defaultLocale, type Locale } from '../wording/locales.ts';
import { makeRoutes, type Routes } from './routes.ts';

/** The addresses of this build, under the base path it is configured for. */
export function siteRoutes(locale: Locale): Routes {
  return makeRoutes(import.meta.env.BASE_URL, locale);
}

/** An address with scheme and host, where this build knows the site it is for (`SITE_URL`); null where it does not. */
export function hostedAddress(path: string): string | null {
  const { SITE } = import.meta.env;
  return SITE ? new URL(path, SITE).href : null;
}

/** An address as other sites must write it; it stays a path without a host, since a made-up one would mislead. */
export function siteAddress(path: string): string {
  return hostedAddress(path) ?? path;
}

/** The list of pages for search engines, which names hosts: null where this build knows none. */
export function sitemapAddress(): string | null {
  return hostedAddress(`${makeRoutes(import.meta.env.BASE_URL, defaultLocale).home()}sitemap-index.xml`);
}
