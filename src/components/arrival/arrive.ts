import { readArrival, withoutWords } from '../../search/query/arrival.ts';
import { adoptStyles } from '../browser/adopt-styles.ts';
import { keepAddress } from '../browser/keep-address.ts';
import { findPlace, loadTrail, rememberPlace } from '../search/hit-trail.ts';
import { describeArrival, makeBar } from './arrival-bar.ts';
import styles from './arrival.css?inline';
import { markWords, removeMarks } from './mark-words.ts';

/** Highlights the matched words on arrival from a search, and links to the other hits. */
export function arrive(): void {
  adoptStyles(styles);
  let leave = show();
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // On reload and history navigation the browser restores the scroll position.
  if (navigation?.type === 'navigate') bringIntoView();
  addEventListener('hashchange', () => {
    // The next hit may be on the same page; other fragments keep the marks.
    if (findCurrent() === null) return;
    leave?.();
    leave = show();
    bringIntoView();
  });
}

/** Highlights the words and adds the bar. Returns the function that removes both. */
function show(): (() => void) | null {
  const words = readArrival(location.search);
  if (words === null) return null;
  const marks = markPassage(words);
  for (let fold = marks[0]?.closest('details:not([open])'); fold; fold = fold.parentElement?.closest('details')) {
    fold.setAttribute('open', '');
  }
  const current = findCurrent();
  if (current !== null) rememberPlace(here());
  const found = new Set(marks.flatMap((mark) => mark.dataset['word'] ?? []));
  const bar = makeBar(current);
  const leave = () => {
    removeMarks(marks);
    bar.remove();
  };
  bar.querySelector('[data-back]')?.addEventListener('click', () => rememberPlace(here(), true));
  bar.querySelector('button')?.addEventListener('click', () => {
    leave();
    keepAddress(withoutWords(location.href));
    focusPassage();
  });
  placeBar(bar);
  // Set after the bar is in the document, so that it is announced.
  describeArrival(bar, [...found], current);
  return leave;
}

/** The bar is fixed at the bottom; in tab order it is after the passage or at the top of the page. */
function placeBar(bar: HTMLElement): void {
  const passage = document.getElementById(location.hash.slice(1));
  if (passage) passage.append(bar);
  else document.getElementById('arrival')?.after(bar);
}

/** Highlights the words in the target of the fragment, else in the whole text of the page. */
function markPassage(words: readonly string[]): HTMLElement[] {
  const main = document.querySelector('main');
  const marks = markWords(findPassage(), words);
  return marks.length > 0 || main === null ? marks : markWords(main, words);
}

/** Scrolls to the first mark, unless it is in view or the target has none. */
function bringIntoView(): void {
  const mark = findPassage().querySelector('mark.arrival');
  if (mark === null) return;
  const { top, bottom } = mark.getBoundingClientRect();
  const end = document.querySelector('.arrival-bar')?.getBoundingClientRect().top ?? innerHeight;
  if (top < 0 || bottom > end) mark.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Moves the focus from the removed bar to the passage. */
function focusPassage(): void {
  const passage = findPassage();
  if (!passage.hasAttribute('tabindex')) {
    passage.tabIndex = -1;
    passage.addEventListener('blur', () => passage.removeAttribute('tabindex'), { once: true });
  }
  passage.focus({ preventScroll: true });
}

/** The target of the fragment, else the text of the page. */
function findPassage(): HTMLElement {
  return document.getElementById(location.hash.slice(1)) ?? document.querySelector('main') ?? document.body;
}

/** The stored result list and the position of this URL in it; null if it is not a hit. */
function findCurrent() {
  const trail = loadTrail();
  const place = trail === null ? null : findPlace(trail, here());
  return trail === null || place === null ? null : { trail, place };
}

function here(): string {
  return location.pathname + location.search + location.hash;
}
