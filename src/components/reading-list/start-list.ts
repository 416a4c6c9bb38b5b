import { readList, writeList, type ReadList } from '../../reading-list/link-code.ts';
import type { ReadingList } from '../../reading-list/list.ts';
import type { OwnList } from './own-list.ts';

/** Initial state of the page. */
export interface Start {
  /** Whether it is editable: a list from a link is not the reader's own until saved. */
  isOwn: boolean;
  list: ReadingList;
  /** Result of decoding the link; null without one, or if it mirrors the reader's own list. */
  read: ReadList | null;
}

/**
 * Chooses the list to show.
 *
 * @param written The encoded list in the URL.
 * @param isMirror Whether this page wrote the URL, to mirror the reader's own list.
 */
export function startList(written: string | null, own: OwnList, isMirror: boolean): Start {
  if (written === null || written === '' || written === writeList(own.list)) {
    return { isOwn: true, list: own.list, read: null };
  }
  const read = readList(written);
  if (!isMirror) return { isOwn: false, list: read.list, read };
  // Without storage the list is only in the URL.
  return own.trouble === 'refused'
    ? { isOwn: true, list: read.list, read }
    : { isOwn: true, list: own.list, read: null };
}
