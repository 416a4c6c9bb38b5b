/** The URL to share: with filters, without highlighted words and fragment. */
export function readPageAddress(): string {
  const address = new URL(location.href);
  address.searchParams.delete(document.getElementById('arrival')?.dataset['parameter'] ?? '');
  address.hash = '';
  return address.href;
}
