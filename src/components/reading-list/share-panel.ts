import { fill } from '../../wording/fill.ts';
import type { Messages } from '../../wording/translate.ts';
import type { Parts } from './parts.ts';

/** Mail programs and learning platforms have been seen to cut longer links. */
export const LONGEST_SAFE_LINK = 2000;

/** Shows the link to a list and says whether others will be able to open it. */
export function showLink(parts: Parts, link: string, words: Messages['readingList']['share']): void {
  const { length } = link;
  parts<HTMLTextAreaElement>('link').value = link;
  parts('copied').textContent = '';
  const message = length > LONGEST_SAFE_LINK ? words.tooLong : words.length;
  parts('length').textContent = fill(message, { length, limit: LONGEST_SAFE_LINK });
  parts('length').toggleAttribute('data-warning', length > LONGEST_SAFE_LINK);
}

/** Copies the link, or selects it where the browser refuses. */
export async function copyLink(parts: Parts, words: Messages['readingList']['share']): Promise<void> {
  const field = parts<HTMLTextAreaElement>('link');
  const isCopied = await Promise.resolve()
    .then(() => navigator.clipboard.writeText(field.value))
    .then(
      () => true,
      () => false,
    );
  if (!isCopied) {
    field.focus();
    field.select();
  }
  parts('copied').textContent = isCopied ? words.copied : words.notCopied;
}
