import { defaultLocale, type Locale } from '../wording/locales.ts';
import { makeRoutes, type Routes } from './routes.ts';

/** The addresses of this build, with its configured base path. */
export function siteRoutes(locale: Locale): Routes {
  return makeRoutes(import.meta.env.BASE_URL, locale);
}

/** The absolute URL of a path; null if the build has no `SITE_URL`. */
export function hostedAddress(path: string): string | null {
  const { SITE } = import.meta.env;
  return SITE ? new URL(path, SITE).href : null;
}

/** The absolute URL of a path, or the path itself if the build has no `SITE_URL`. */
export function siteAddress(path: string): string {
  return hostedAddress(path) ?? path;
}

/** The absolute URL of the sitemap; null if the build has no `SITE_URL`. */
export function sitemapAddress(): string | null {
  return hostedAddress(`${makeRoutes(import.meta.env.BASE_URL, defaultLocale).home()}sitemap-index.xml`);
}
