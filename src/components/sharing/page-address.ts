/** The address of the page as others get it: as it is filtered, without the words of a search and the place last jumped to. */
export function readPageAddress(): string {
  const address = new URL(location.href);
  address.searchParams.delete(document.getElementById('arrival')?.dataset['parameter'] ?? '');
  address.hash = '';
  return address.href;
}
