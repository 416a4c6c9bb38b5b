import { makePlainTable, toTabbed } from './plain-table.ts';

/**
 * Puts a table on the clipboard as HTML and as text with tabs.
 *
 * @param place Where the plain table is shown and selected if the browser refuses.
 * @returns Whether the table was copied.
 */
export async function writeTable(
  source: HTMLElement,
  headings: readonly string[],
  place: HTMLElement,
): Promise<boolean> {
  const table = makePlainTable(source, headings);
  place.replaceChildren();
  place.hidden = true;
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([table.outerHTML], { type: 'text/html' }),
      'text/plain': new Blob([toTabbed(table)], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    place.append(table);
    place.hidden = false;
    getSelection()?.selectAllChildren(place);
    place.scrollIntoView({ block: 'nearest' });
    return false;
  }
}
