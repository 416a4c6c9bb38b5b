import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { makeRoutes, type Routes } from './routes.ts';

/** The addresses of this build, under the base path it is configured for. */
export function siteRoutes(locale: Locale): Routes {
  return makeRoutes(import.meta.env.BASE_URL, locale);
}

/**
 * An address as other sites must write it: with scheme and host, where this build knows the site it is for
 * (`SITE_URL`). Else it stays a path, since a made-up host would lead readers nowhere.
 */
export function siteAddress(path: string): string {
  const { SITE } = import.meta.env;
  return SITE ? new URL(path, SITE).href : path;
}

/** The list of pages for search engines, which names hosts: null where this build knows none. */
export function sitemapAddress(): string | null {
  return import.meta.env.SITE
    ? siteAddress(`${makeRoutes(import.meta.env.BASE_URL, defaultLocale).home()}sitemap-index.xml`)
    : null;
}
