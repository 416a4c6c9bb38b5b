import { fill } from '../../wording/fill.ts';
import type { Messages } from '../../wording/translate.ts';
import type { Parts } from './parts.ts';

/** Maximum safe link length: some mail programs and learning platforms cut longer ones. */
export const MAX_SAFE_LINK_LENGTH = 2000;

/** Shows the link to a list, with a warning if it may not work for others. */
export function showLink(parts: Parts, link: string, words: Messages['readingList']['share']): void {
  const { length } = link;
  parts<HTMLTextAreaElement>('link').value = link;
  parts('copied').textContent = '';
  const message = length > MAX_SAFE_LINK_LENGTH ? words.tooLong : words.length;
  parts('length').textContent = fill(message, { length, limit: MAX_SAFE_LINK_LENGTH });
  parts('length').toggleAttribute('data-warning', length > MAX_SAFE_LINK_LENGTH);
}

/** Copies the link. One that is long is shown with its warning, and is selected if the clipboard is unavailable. */
export async function copyLink(parts: Parts, words: Messages['readingList']['share']): Promise<void> {
  const field = parts<HTMLTextAreaElement>('link');
  const isCopied = await Promise.resolve()
    .then(() => navigator.clipboard.writeText(field.value))
    .then(
      () => true,
      () => false,
    );
  if (!isCopied || field.value.length > MAX_SAFE_LINK_LENGTH) parts<HTMLDetailsElement>('share').open = true;
  if (!isCopied) {
    field.focus();
    field.select();
  }
  parts('copied').textContent = isCopied ? words.copied : words.notCopied;
}
