/** Languages the site is published in. */
export const locales = ['nb'] as const;

/** A language of the site. */
export type Locale = (typeof locales)[number];

/** The language whose pages lie at the root. */
export const defaultLocale: Locale = 'nb';
