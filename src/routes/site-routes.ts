import type { Locale } from '../i18n/locales.ts';
import { makeRoutes, type Routes } from './routes.ts';

/** The addresses of this build, under the base path it is configured for. */
export function siteRoutes(locale: Locale): Routes {
  return makeRoutes(import.meta.env.BASE_URL, locale);
}

/** An address of this build with its host, for files and programs that read it elsewhere. */
export function toAbsolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
