import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { toLocale, useMessages } from '../../wording/translate.ts';
import { adoptStyles } from '../browser/adopt-styles.ts';
import { pickSearchMessages } from './messages.ts';
import { SearchDialog } from './SearchDialog.tsx';
import styles from './search-dialog.css?inline';

/** Puts the search in place of the plain field of its dialog, with what was typed there. */
export function mountDialog(dialog: HTMLDialogElement): void {
  adoptStyles(styles);
  const locale = toLocale(document.documentElement.lang);
  const t = useMessages(locale);
  const early = dialog.querySelector('input');
  const typed = early?.value ?? '';
  const [start, end] = [early?.selectionStart ?? 0, early?.selectionEnd ?? 0];
  const isTyping = early !== null && early === document.activeElement;
  const root = createRoot(dialog);
  // At once, so that no key is pressed between one field and the other.
  flushSync(() =>
    root.render(
      <SearchDialog
        locale={locale}
        typed={typed}
        onClose={() => dialog.close()}
        messages={pickSearchMessages(t)}
        texts={t.searchDialog}
      />,
    ),
  );
  if (!isTyping) return;
  const field = dialog.querySelector('input');
  field?.focus();
  field?.setSelectionRange(start, end);
}
