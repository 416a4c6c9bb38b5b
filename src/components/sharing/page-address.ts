/** The URL to share: with filters, without highlighted words and fragment. */
export function readPageAddress(): string {
  const address = new URL(location.href);
  const marked = document.getElementById('arrival')?.dataset['parameter'] ?? '';
  // A parameter taken away writes all others anew, and escapes what a list leaves as it is.
  if (address.searchParams.has(marked)) address.searchParams.delete(marked);
  address.hash = '';
  return address.href;
}
