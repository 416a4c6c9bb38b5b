/**
 * Copies the text of a button as plain text and HTML, so that word processors keep the italics. If the clipboard is
 * unavailable, the text is selected and the reader asked to copy it.
 */
export async function copyText(button: Element): Promise<void> {
  const form = button.closest('.cite-form');
  const text = form?.querySelector<HTMLElement>('[data-copy-text]');
  const status = form?.querySelector<HTMLElement>('[role="status"]');
  if (!text || !status) return;
  document.querySelectorAll('.cite-copy [role="status"]').forEach((other) => (other.textContent = ''));
  const isCopied = await write(text).then(
    () => true,
    () => false,
  );
  if (!isCopied) getSelection()?.selectAllChildren(text);
  status.textContent = (isCopied ? status.dataset['copied'] : status.dataset['byHand']) ?? '';
}

async function write(element: HTMLElement): Promise<void> {
  await writeForms(element.innerText.trim(), indentEntries(element).innerHTML.trim());
}

/** Hanging indent of an entry, inline in its HTML: word processors ignore stylesheets. */
export const HANGING_INDENT = '1.27cm';

/** Puts a text on the clipboard, plain and as HTML. Throws if the browser refuses. */
export async function writeForms(text: string, html: string): Promise<void> {
  const forms = { 'text/plain': text, 'text/html': html };
  const blobs = Object.entries(forms).map(([type, content]) => [type, new Blob([content], { type })] as const);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/** The HTML with a hanging indent per entry. */
function indentEntries(element: HTMLElement): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const { style } of copy.querySelectorAll<HTMLElement>('.entry')) {
    style.marginLeft = HANGING_INDENT;
    style.textIndent = `-${HANGING_INDENT}`;
  }
  return copy;
}
