import { copyText } from './copy-text.ts';

/** Lets citations be copied, and those behind links be seen on the page; the dialog is fetched when it is first wanted. */
export function watchCiting(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest('[data-copy]');
    if (button) return void copyText(button);
    const link = event.target.closest<HTMLAnchorElement>('a[data-cite]');
    // With a modifier the link opens in a place of its own.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    import('./cite-dialog.ts')
      .then(({ showCitation }) => showCitation(link.href))
      // The page that holds it can still be visited.
      .catch(() => location.assign(link.href));
  });
}
