import { readArrival, withoutWords } from '../../search/query/arrival.ts';
import { adoptStyles } from '../browser/adopt-styles.ts';
import { keepAddress } from '../browser/keep-address.ts';
import { findPlace, loadTrail, rememberPlace } from '../search/hit-trail.ts';
import { describeArrival, makeBar } from './arrival-bar.ts';
import styles from './arrival.css?inline';
import { markWords, removeMarks } from './mark-words.ts';

/** Shows a reader who follows a hit what was found, and the way to the other hits. */
export function arrive(): void {
  adoptStyles(styles);
  let leave = show();
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Who comes back or loads the page again is shown the place that was left.
  if (navigation?.type === 'navigate') bringIntoView();
  addEventListener('hashchange', () => {
    // The next hit may stand on the same page; other places on it leave the marks where they are.
    if (findCurrent() === null) return;
    leave?.();
    leave = show();
    bringIntoView();
  });
}

/** Marks the words and adds the bar. Returns the function that takes both away again. */
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
  // Set when the bar is there, so that it is read aloud.
  describeArrival(bar, [...found], current);
  return leave;
}

/** The bar lies at the foot of the window, and for the keyboard at the end of the passage or the top of the page. */
function placeBar(bar: HTMLElement): void {
  const passage = document.getElementById(location.hash.slice(1));
  if (passage) passage.append(bar);
  else document.getElementById('arrival')?.after(bar);
}

/** Marks the words where the address points; if they are not there, anywhere in the text of the page. */
function markPassage(words: readonly string[]): HTMLElement[] {
  const main = document.querySelector('main');
  const marks = markWords(findPassage(), words);
  return marks.length > 0 || main === null ? marks : markWords(main, words);
}

/** Scrolls to the first mark, unless it is in view or the passage that is asked for holds none. */
function bringIntoView(): void {
  const mark = findPassage().querySelector('mark.arrival');
  if (mark === null) return;
  const { top, bottom } = mark.getBoundingClientRect();
  const end = document.querySelector('.arrival-bar')?.getBoundingClientRect().top ?? innerHeight;
  if (top < 0 || bottom > end) mark.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** The focus was on the bar, which is gone: the keyboard goes on from the passage. */
function focusPassage(): void {
  const passage = findPassage();
  if (!passage.hasAttribute('tabindex')) {
    passage.tabIndex = -1;
    passage.addEventListener('blur', () => passage.removeAttribute('tabindex'), { once: true });
  }
  passage.focus({ preventScroll: true });
}

/** What the address points to: a part of the page, or all of its text. */
function findPassage(): HTMLElement {
  return document.getElementById(location.hash.slice(1)) ?? document.querySelector('main') ?? document.body;
}

/** The remembered list and the place of this address in it; null where it is none of its hits. */
function findCurrent() {
  const trail = loadTrail();
  const place = trail === null ? null : findPlace(trail, here());
  return trail === null || place === null ? null : { trail, place };
}

function here(): string {
  return location.pathname + location.search + location.hash;
}
