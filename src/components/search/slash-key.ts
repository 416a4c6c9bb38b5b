import { readStored, writeStored } from './browser-storage.ts';

const KEY = 'belegg:slash-key';

/**
 * Whether the slash key opens the search. Speech input users must be able to turn off single-character shortcuts:
 * https://www.w3.org/TR/WCAG22/#character-key-shortcuts
 */
export function isSlashKeyOn(): boolean {
  return readStored(KEY) !== false;
}

export function setSlashKey(on: boolean): void {
  writeStored(KEY, on);
}
