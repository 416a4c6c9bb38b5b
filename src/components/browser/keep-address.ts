/**
 * Keeps the address of the page in step with what it shows, without a step in the history.
 *
 * @param state What the history remembers with the address; without it, what it remembers already.
 */
export function keepAddress(address: string, state: unknown = history.state): void {
  try {
    history.replaceState(state, '', address);
  } catch {
    // Safari refuses more than a hundred changes in half a minute. The next one succeeds.
  }
}
