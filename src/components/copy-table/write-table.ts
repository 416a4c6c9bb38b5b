import { makePlainTable, toTabbed } from './plain-table.ts';

/**
 * Copies a table to the clipboard as HTML and as tab-separated text.
 *
 * @param place Element in which the table is shown and selected if the clipboard is unavailable.
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
