import { readList, writeList } from '../../reading-list/link-code.ts';
import { emptyList, type ReadingList } from '../../reading-list/list.ts';

const KEY = 'belegg:reading-list';

/** Where a stored list that cannot be read whole is kept as it was. */
export const SET_ASIDE = `${KEY}:damaged`;

/** Event on the window: this page has stored the list. */
export const OWN_LIST_STORED = 'own-list-stored';

/** The reader's own list as this browser keeps it. */
export interface OwnList {
  list: ReadingList;
  /** `refused`: the browser keeps nothing; `damaged`: what it kept was not whole, and is set aside as it was. */
  trouble: 'refused' | 'damaged' | null;
}

/** Reads the reader's own list. */
export function readOwnList(): OwnList {
  try {
    const written = localStorage.getItem(KEY);
    if (written === null) return { list: emptyList, trouble: null };
    const { list, state } = readList(written, Infinity);
    if (state === 'intact') return { list, trouble: null };
    localStorage.setItem(SET_ASIDE, written);
    return { list, trouble: 'damaged' };
  } catch {
    return { list: emptyList, trouble: 'refused' };
  }
}

/** Keeps the reader's own list. Returns whether the browser does so. */
export function storeOwnList(list: ReadingList): boolean {
  try {
    localStorage.setItem(KEY, writeList(list));
    dispatchEvent(new Event(OWN_LIST_STORED));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when the list has been changed in another window, or may have been while this page was put away. */
export function onOwnListChange(callback: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) callback();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) callback();
  });
}
