import { readPageAddress } from './page-address.ts';

/**
 * Shares the URL of the page by the Web Share API, else copies it. If both are unavailable, the URL is shown, selected.
 */
export async function sharePage(): Promise<void> {
  const share = document.querySelector<HTMLElement>('.share')!;
  const status = share.querySelector('p')!;
  const field = share.querySelector('input')!;
  const { title = '', copied = '', refused = '' } = share.dataset;
  const url = readPageAddress();
  try {
    if ('share' in navigator) return await navigator.share({ title, url });
  } catch (error) {
    if ((error as Error).name === 'AbortError') return;
  }
  try {
    await navigator.clipboard.writeText(url);
    field.hidden = true;
    status.textContent = copied;
  } catch {
    field.value = url;
    field.hidden = false;
    field.select();
    status.textContent = refused;
  }
}
