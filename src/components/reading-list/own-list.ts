import { readList, writeList } from '../../reading-list/link-code.ts';
import { emptyList, type ReadingList } from '../../reading-list/list.ts';

const KEY = 'belegg:reading-list';

/** Storage key for the backup of a damaged list. */
export const BACKUP_KEY = `${KEY}:damaged`;

/** Window event: this page has stored the list. */
export const OWN_LIST_STORED = 'own-list-stored';

/** The reader's own list in storage. */
export interface OwnList {
  list: ReadingList;
  /** `refused`: storage is unavailable; `damaged`: the stored list was damaged and has been backed up. */
  trouble: 'refused' | 'damaged' | null;
}

/** Reads the reader's own list. */
export function readOwnList(): OwnList {
  try {
    const written = localStorage.getItem(KEY);
    if (written === null) return { list: emptyList, trouble: null };
    const { list, state } = readList(written, Infinity);
    if (state === 'intact') return { list, trouble: null };
    localStorage.setItem(BACKUP_KEY, written);
    return { list, trouble: 'damaged' };
  } catch {
    return { list: emptyList, trouble: 'refused' };
  }
}

/** Stores the reader's own list. Returns whether it succeeded. */
export function storeOwnList(list: ReadingList): boolean {
  try {
    localStorage.setItem(KEY, writeList(list));
    dispatchEvent(new Event(OWN_LIST_STORED));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when the list was changed in another window, or may have been while the page was in the back/forward cache. */
export function onOwnListChange(callback: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) callback();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) callback();
  });
}
