import { siteRoutes } from '../../routes/site-routes.ts';
import type { Locale } from '../../wording/locales.ts';
import { adoptStyles } from '../browser/adopt-styles.ts';
import type { DialogMessages } from '../../wording/dialog-messages.ts';
import styles from './search-dialog.css?inline';
import { SearchDialog } from './search-dialog.ts';

/** Enhances the plain form of the dialog with search as you type, including input from before. */
export function mountDialog(dialog: HTMLDialogElement, locale: Locale, messages: DialogMessages): void {
  const form = dialog.querySelector('form');
  const field = dialog.querySelector('input');
  if (form === null || field === null) return;
  adoptStyles(styles);
  new SearchDialog(dialog, form, field, messages, siteRoutes(locale));
}
