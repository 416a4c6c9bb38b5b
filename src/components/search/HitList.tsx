import { type KeyboardEvent, type RefObject } from 'react';
import type { Routes } from '../../routes/routes.ts';
import type { Hit } from '../../search/hits.ts';
import { addressOf } from '../../search/kinds.ts';
import { HitItem } from './HitItem.tsx';
import type { SearchMessages } from './messages.ts';

interface Props {
  hits: readonly Hit[];
  routes: Routes;
  messages: SearchMessages;
  listRef: RefObject<HTMLOListElement | null>;
  /** Called when the arrow keys lead up and out of the list. */
  onLeave: () => void;
}

/** The hits in order of rank. The arrow keys go from link to link. */
export function HitList({ hits, routes, messages, listRef, onLeave }: Props) {
  function onKeyDown(event: KeyboardEvent<HTMLOListElement>): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    const links = listLinks(listRef.current);
    const next = links[links.findIndex((link) => link === document.activeElement) + (step ?? -Infinity)];
    if (next !== undefined) next.focus();
    else if (step !== 1) onLeave();
  }

  return (
    <ol className="plain-list" data-results ref={listRef} onKeyDown={onKeyDown}>
      {hits.map((hit) => (
        <HitItem
          key={`${hit.kind}/${hit.id}`}
          hit={hit}
          href={addressOf(routes, hit.kind, hit.id)}
          messages={messages}
        />
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
