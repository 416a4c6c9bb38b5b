/** Event of the window after the URL was replaced. */
export const ADDRESS_KEPT = 'addresskept';

/**
 * Replaces the URL of the page without adding a history entry.
 *
 * @param state History state; the current one by default.
 */
export function keepAddress(address: string, state: unknown = history.state): void {
  try {
    history.replaceState(state, '', address);
    dispatchEvent(new Event(ADDRESS_KEPT));
  } catch {
    // Safari throws after 100 changes in 30 seconds; a later one succeeds.
  }
}
