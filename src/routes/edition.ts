import type { Locale } from '../wording/locales.ts';
import { toLocale, useMessages, type Messages } from '../wording/translate.ts';
import type { Routes } from './routes.ts';
import { siteRoutes } from './site-routes.ts';

/** What a page says and links to in its language. */
export interface Edition {
  locale: Locale;
  /** The texts of the interface. */
  t: Messages;
  /** Makes the addresses. */
  url: Routes;
}

/** The language edition that a page belongs to; takes the global `Astro` or the context of an endpoint. */
export function edition({ currentLocale }: { currentLocale: string | undefined }): Edition {
  const locale = toLocale(currentLocale);
  return { locale, t: useMessages(locale), url: siteRoutes(locale) };
}
