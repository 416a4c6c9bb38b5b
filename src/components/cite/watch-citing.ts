import { copyText } from './copy-text.ts';

/** Adds copy buttons to citations and shows linked ones in a dialog, which is loaded on demand. */
export function watchCiting(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest('[data-copy]');
    if (button) return void copyText(button);
    const link = event.target.closest<HTMLAnchorElement>('a[data-cite]');
    // With a modifier key the link opens in a new tab or window.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    import('./cite-dialog.ts')
      .then(({ showCitation }) => showCitation(link.href))
      // The linked page is the fallback.
      .catch(() => location.assign(link.href));
  });
}
