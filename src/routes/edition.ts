import type { Locale } from '../wording/locales.ts';
import { toLocale, useMessages, type Messages } from '../wording/translate.ts';
import type { Routes } from './routes.ts';
import { siteRoutes } from './site-routes.ts';

/** A language edition: messages and routes. */
export interface Edition {
  locale: Locale;
  /** Interface messages. */
  t: Messages;
  url: Routes;
}

/** The language edition of a page; takes the global `Astro` or an endpoint's context. */
export function edition({ currentLocale }: { currentLocale: string | undefined }): Edition {
  const locale = toLocale(currentLocale);
  return { locale, t: useMessages(locale), url: siteRoutes(locale) };
}
