import type { Locale } from '../../wording/locales.ts';
import { loadDialogMessages } from '../../wording/dialog-messages.ts';
import { isSlashKeyOn } from './slash-key.ts';

const isMac = /^(Mac|iPhone|iPad)/.test(navigator.platform);
const typingPlaces = 'input, textarea, select, [contenteditable]';

/** Lets the search be opened from anywhere on the page; its code is fetched when a reader is about to use it. */
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

/** Makes the link to the search page open the dialog instead; returns what opens it. */
function prepareDialog(opener: HTMLAnchorElement, dialog: HTMLDialogElement): () => void {
  let asked = false;
  const load = (): void => {
    if (asked) return;
    asked = true;
    // Every page names its language.
    const locale = document.documentElement.lang as Locale;
    Promise.all([import('./mount-dialog.ts'), loadDialogMessages(locale)]).then(
      ([{ mountDialog }, messages]) => mountDialog(dialog, locale, messages),
      () => {
        // The field of the dialog leads to the search page without it; the next attempt may succeed.
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
    // With a modifier the link opens the search page in a place of its own.
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
    // The dialog itself is hit only where its content is not: on the backdrop.
    if (target === dialog || (target instanceof Element && target.closest('[data-close]'))) dialog.close();
  });
  return open;
}

function focusOwnField(): void {
  enter(document.querySelector<HTMLInputElement>('main input[type="search"]'));
}

/** Goes to a field so that what is typed takes the place of what it holds. */
function enter(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

/** Ctrl+K (⌘K on a Mac) anywhere, or a slash where nothing is being typed. */
function isShortcut({ key, target, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): boolean {
  if (isComposing || altKey) return false;
  const isTyping = target instanceof Element && target.closest(typingPlaces) !== null;
  // Many keyboards have the slash on a shifted key.
  if (key === '/') return !ctrlKey && !metaKey && !isTyping && isSlashKeyOn();
  return key.toLowerCase() === 'k' && !shiftKey && (isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey);
}
