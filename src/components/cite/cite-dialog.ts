import { adoptStyles } from '../browser/adopt-styles.ts';
import styles from './cite.css?inline';

let opened: HTMLDialogElement | null = null;

/** Shows the part of another page that an address ends in. Throws where it cannot be had. */
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
  // The policy of this page knows its own inline styles alone, and would refuse those of the other aloud.
  const html = (await response.text()).replace(/<style\b.*?<\/style>/gs, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const part = page.getElementById(decodeURIComponent(hash.slice(1)));
  if (part === null) throw new Error(`${address}: no such part`);
  // The page it is shown on may use the same id.
  part.removeAttribute('id');
  return document.importNode(part, true);
}

function setUpDialog(): HTMLDialogElement {
  adoptStyles(styles);
  const { content } = document.getElementById('cite-tools') as HTMLTemplateElement;
  const dialog = document.importNode(content, true).querySelector('dialog')!;
  document.body.append(dialog);
  return dialog;
}
