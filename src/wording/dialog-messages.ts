import type { Locale } from './locales.ts';

/** Messages of the search dialog in one language. */
export type DialogMessages = typeof import('./nb/search-dialog.ts');

/** Loads the messages of the search dialog in one language. */
export function loadDialogMessages(locale: Locale): Promise<DialogMessages> {
  return import(`./${locale}/search-dialog.ts`) as Promise<DialogMessages>;
}
