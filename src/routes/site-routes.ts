import type { Locale } from '../i18n/locales.ts';
import { makeRoutes, type Routes } from './routes.ts';

/** The addresses of this build, under the base path it is configured for. */
export function siteRoutes(locale: Locale): Routes {
  return makeRoutes(import.meta.env.BASE_URL, locale);
}
