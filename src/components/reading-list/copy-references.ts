import type { Messages } from '../../wording/translate.ts';
import type { ListedWork } from '../../reading-list/record-index.ts';
import { HANGING_INDENT, writeForms } from '../cite/copy-text.ts';
import type { Parts } from './parts.ts';

/**
 * Copies the reference list, plain and with its italics and hanging indents; what we say of an entry is no part of it. If the
 * clipboard is unavailable, the list on the page is selected.
 */
export async function copyReferences(
  parts: Parts,
  works: readonly ListedWork[],
  words: Messages['readingList'],
): Promise<void> {
  const text = works.map(({ entry }) => entry.text).join('\n');
  const style = `margin-left:${HANGING_INDENT};text-indent:-${HANGING_INDENT}`;
  const html = works.map(({ entry }) => `<p style="${style}">${entry.html}</p>`).join('');
  const isCopied = await writeForms(text, html).then(
    () => true,
    () => false,
  );
  if (!isCopied) getSelection()?.selectAllChildren(parts('works'));
  parts('references-copied').textContent = isCopied ? words.share.copied : words.referencesByHand;
}
