import { useEffect, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import type { Routes } from '../../routes/routes.ts';
import { hitAddress } from '../../search/query/arrival.ts';
import type { Hit } from '../../search/query/hits.ts';
import { rememberTrail } from './hit-trail.ts';
import { HitItem } from './HitItem.tsx';
import type { SearchMessages } from './messages.ts';

interface Props {
  hits: readonly Hit[];
  routes: Routes;
  messages: SearchMessages;
  listRef: RefObject<HTMLOListElement | null>;
  /** Called when the up arrow leaves the list. */
  onLeave: () => void;
  /** Stored when a hit is followed, for links to its neighbours: the query, the total and the first hits. */
  trail: { query: string; total: number; listAll: () => readonly Hit[] };
}

/** The hits by rank. The arrow keys move between links. */
export function HitList({ hits, routes, messages, listRef, onLeave, trail }: Props) {
  const addresses = hits.map((hit) => hitAddress(routes, hit));
  useEffect(() => {
    const list = listRef.current;
    // If the import fails, the buttons stay hidden.
    if (list) void import('../reading-list/mark-hits.ts').then(({ markHits }) => markHits(list), console.error);
  }, [hits]);

  function onKeyDown(event: KeyboardEvent<HTMLOListElement>): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    const links = listLinks(listRef.current);
    const next = links[links.findIndex((link) => link === document.activeElement) + (step ?? -Infinity)];
    if (next !== undefined) next.focus();
    else if (step !== 1) onLeave();
  }

  function onClick({ target }: MouseEvent): void {
    const at = target instanceof Element && target.closest('a')?.getAttribute('href');
    if (!at) return;
    const { query, total, listAll } = trail;
    const all = listAll().map((hit) => hitAddress(routes, hit));
    rememberTrail({ query, total, back: location.pathname + location.search, scroll: scrollY, hits: all, at });
  }

  return (
    <ol className="plain-list" data-results ref={listRef} onKeyDown={onKeyDown} onClick={onClick}>
      {hits.map((hit, index) => (
        <HitItem key={`${hit.kind}/${hit.id}`} hit={hit} href={addresses[index] ?? ''} messages={messages} />
      ))}
    </ol>
  );
}

/** The first hit, if there is one. */
export function findFirstLink(list: HTMLOListElement | null): HTMLElement | undefined {
  return listLinks(list)[0];
}

function listLinks(list: HTMLOListElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('a') ?? [])];
}
