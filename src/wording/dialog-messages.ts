import type { Locale } from './locales.ts';

/** What the search dialog says; the same in every language. */
export type DialogMessages = typeof import('./nb/search-dialog.ts');

/** Fetches what the search dialog says in a language, and in no other. */
export function loadDialogMessages(locale: Locale): Promise<DialogMessages> {
  return import(`./${locale}/search-dialog.ts`) as Promise<DialogMessages>;
}
