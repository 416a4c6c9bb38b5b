import { fill } from '../../wording/fill.ts';
import type { HitPlace, HitTrail } from '../search/hit-trail.ts';

/** A result list and the position of the hit in it. */
export interface CurrentHit {
  trail: HitTrail;
  place: HitPlace;
}

/** Maximum length of the query shown, in characters. */
const MAX_SHOWN_QUERY = 60;

/** Instantiates the bar template, with links to the neighbouring hits if the list is known. */
export function makeBar(current: CurrentHit | null): HTMLElement {
  const bar = findTemplate().content.firstElementChild!.cloneNode(true) as HTMLElement;
  if (current === null) {
    bar.querySelector('div')?.remove();
    return bar;
  }
  const { trail, place } = current;
  link(bar, '[rel="prev"]', place.previous);
  link(bar, '[rel="next"]', place.next);
  link(bar, '[data-back]', trail.back);
  return bar;
}

/** Describes the query and the highlighted words. */
export function describeArrival(bar: HTMLElement, found: readonly string[], current: CurrentHit | null): void {
  const texts = findTemplate().dataset;
  const parts = [
    current === null
      ? found.length > 0 && fill(texts['marked'] ?? '', { words: found.map((word) => `«${word}»`).join(', ') })
      : fill(texts['position'] ?? '', {
          n: current.place.n,
          total: current.trail.total,
          query: shorten(current.trail.query),
        }),
    found.length === 0 && texts['notFound'],
  ];
  const status = bar.querySelector('p');
  if (status) status.textContent = parts.filter((part) => part !== false).join('. ');
  const button = bar.querySelector('button');
  if (button && found.length === 0) button.textContent = texts['close'] ?? '';
}

function link(bar: HTMLElement, selector: string, address: string | null): void {
  const element = bar.querySelector(selector);
  if (address !== null) element?.setAttribute('href', address);
  else {
    element?.setAttribute('role', 'link');
    element?.setAttribute('aria-disabled', 'true');
  }
}

function shorten(query: string): string {
  return query.length > MAX_SHOWN_QUERY ? `${query.slice(0, MAX_SHOWN_QUERY)} …` : query;
}

function findTemplate(): HTMLTemplateElement {
  return document.querySelector<HTMLTemplateElement>('#arrival')!;
}
