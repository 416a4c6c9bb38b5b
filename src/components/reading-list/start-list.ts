import { readList, writeList, type ReadList } from '../../reading-list/link-code.ts';
import type { ReadingList } from '../../reading-list/list.ts';
import type { OwnList } from './own-list.ts';

/** What the page begins with. */
export interface Start {
  /** Whether the reader may change it: a list from a link is somebody else's until it is saved. */
  isOwn: boolean;
  list: ReadingList;
  /** How the link was read; null where there is none, or it only mirrors the reader's own list. */
  read: ReadList | null;
}

/**
 * Chooses the list to show.
 *
 * @param written The list in the address.
 * @param isMirror Whether the address was last written by this page, to mirror the reader's own list.
 */
export function startList(written: string | null, own: OwnList, isMirror: boolean): Start {
  if (written === null || written === '' || written === writeList(own.list)) {
    return { isOwn: true, list: own.list, read: null };
  }
  const read = readList(written);
  if (!isMirror) return { isOwn: false, list: read.list, read };
  // A browser that keeps nothing has the list in the address alone.
  return own.trouble === 'refused'
    ? { isOwn: true, list: read.list, read }
    : { isOwn: true, list: own.list, read: null };
}
