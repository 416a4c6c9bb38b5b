import { adoptStyles } from '../browser/adopt-styles.ts';
import styles from './cite.css?inline';

let opened: HTMLDialogElement | null = null;

/** Shows the fragment of another page in a dialog. Throws if it cannot be fetched. */
export async function showCitation(address: string): Promise<void> {
  const part = await fetchPart(address);
  opened ??= setUpDialog();
  opened.lastElementChild!.replaceChildren(part);
  opened.showModal();
}

async function fetchPart(address: string): Promise<Element> {
  const { hash } = new URL(address);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // The content security policy of this page would report the inline styles of the other.
  const html = (await response.text()).replace(/<style\b.*?<\/style>/gs, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const part = page.getElementById(decodeURIComponent(hash.slice(1)));
  if (part === null) throw new Error(`${address}: no such part`);
  // The ids may already be used on this page.
  for (const named of [part, ...part.querySelectorAll('[id]')]) named.removeAttribute('id');
  return document.importNode(part, true);
}

function setUpDialog(): HTMLDialogElement {
  adoptStyles(styles);
  const { content } = document.getElementById('cite-tools') as HTMLTemplateElement;
  const dialog = document.importNode(content, true).querySelector('dialog')!;
  document.body.append(dialog);
  return dialog;
}
