import { siteAddress } from '../routes/site-routes.ts';
import type { Change } from '../permalinks/changes.ts';
import { escapeHtml } from '../wording/escape-html.ts';

/** Formats the content of a feed entry as HTML. */
export function writeFeedContent({ text, entries }: Change): string {
  const items = entries.map(
    ({ title, address }) => `<li><a href="${siteAddress(address)}">${escapeHtml(title)}</a></li>`,
  );
  return (
    (text === undefined ? '' : `<p>${escapeHtml(text)}</p>`) + (items.length > 0 ? `<ul>${items.join('')}</ul>` : '')
  );
}
