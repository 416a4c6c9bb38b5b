import { siteAddress } from '../routes/site-routes.ts';
import type { Change } from '../permalinks/changes.ts';
import { escapeHtml } from './escape-html.ts';

/** What an entry of a feed says, as HTML. */
export function writeFeedContent({ text, entries }: Change): string {
  const items = entries.map(
    ({ title, address }) => `<li><a href="${siteAddress(address)}">${escapeHtml(title)}</a></li>`,
  );
  return (
    (text === undefined ? '' : `<p>${escapeHtml(text)}</p>`) + (items.length > 0 ? `<ul>${items.join('')}</ul>` : '')
  );
}
