import type { Locale } from '../../wording/locales.ts';
import type { DialogMessages } from './messages.ts';

const load: Record<Locale, () => Promise<DialogMessages>> = {
  nb: () => import('../../wording/nb/search-dialog.ts'),
};

/** Fetches what the search dialog says in a language, and in no other. */
export function loadDialogMessages(locale: Locale): Promise<DialogMessages> {
  return load[locale]();
}
