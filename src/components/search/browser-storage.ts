/** What this browser keeps under a key; null where it keeps nothing, refuses, or holds what cannot be read. */
export function readStored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a value in this browser, as JSON. A browser that refuses forgets it with the page. */
export function writeStored(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage is full or turned off.
  }
}

/** Removes what is kept under a key. */
export function removeStored(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage is turned off, so there is nothing to remove.
  }
}
