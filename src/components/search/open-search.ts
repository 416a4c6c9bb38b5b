import type { Locale } from '../../wording/locales.ts';
import { loadDialogMessages } from '../../wording/dialog-messages.ts';
import { isSlashKeyOn } from './slash-key.ts';

const isMac = /^(Mac|iPhone|iPad)/.test(navigator.platform);
const typingPlaces = 'input, textarea, select, [contenteditable]';

/** Opens the search dialog from anywhere on the page; its code is loaded on demand. */
export function watchSearch(): void {
  const opener = document.querySelector<HTMLAnchorElement>('[data-search-opener]');
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
  const open = opener && dialog ? prepareDialog(opener, dialog) : focusOwnField;
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    open();
  });
}

/** Makes the link to the search page open the dialog instead; returns the function that opens it. */
function prepareDialog(opener: HTMLAnchorElement, dialog: HTMLDialogElement): () => void {
  let asked = false;
  const load = (): void => {
    if (asked) return;
    asked = true;
    // Every page has `lang`.
    const locale = document.documentElement.lang as Locale;
    Promise.all([import('./mount-dialog.ts'), loadDialogMessages(locale)]).then(
      ([{ mountDialog }, messages]) => mountDialog(dialog, locale, messages),
      () => {
        // Without it the form submits to the search page; the next attempt may succeed.
        asked = false;
      },
    );
  };
  const open = (): void => {
    load();
    if (!dialog.open) dialog.showModal();
    enter(dialog.querySelector('input'));
  };

  opener.role = 'button';
  opener.ariaHasPopup = 'dialog';
  opener.setAttribute('aria-keyshortcuts', isMac ? 'Meta+K' : 'Control+K');
  const keys = opener.querySelector('kbd');
  if (isMac && keys) keys.textContent = '⌘K';

  for (const intent of ['pointerenter', 'pointerdown', 'focus']) opener.addEventListener(intent, load);
  opener.addEventListener('click', (event) => {
    // With a modifier key the link opens the search page in a new tab or window.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  opener.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    open();
  });
  dialog.addEventListener('click', ({ target }) => {
    // Only a click on the backdrop has the dialog itself as its target.
    if (target === dialog || (target instanceof Element && target.closest('[data-close]'))) dialog.close();
  });
  return open;
}

function focusOwnField(): void {
  enter(document.querySelector<HTMLInputElement>('main input[type="search"]'));
}

/** Focuses the field and selects its text. */
function enter(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

/** Whether a key opens the search: Ctrl+K (⌘K on a Mac), or a slash outside text fields. */
function isShortcut({ key, target, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): boolean {
  if (isComposing || altKey) return false;
  const isTyping = target instanceof Element && target.closest(typingPlaces) !== null;
  // Shift is allowed: many keyboards have the slash on a shifted key.
  if (key === '/') return !ctrlKey && !metaKey && !isTyping && isSlashKeyOn();
  return key.toLowerCase() === 'k' && !shiftKey && (isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey);
}
