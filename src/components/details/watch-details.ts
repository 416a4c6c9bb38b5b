import { keepAddress } from '../browser/keep-address.ts';

/** The parameter of the address, and the key in the browser, that say that every detail is to be seen. */
const NAME = 'detaljer';
const ALL = 'alle';
const KEY = 'belegg:detaljer';

/**
 * Opens what an address points into, and every detail of the page where a reader wants them all. The wish stands in the
 * address and is kept in the browser; the address wins.
 */
export function watchDetails(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-details-toggle]');
  if (button === null) return;
  const asked = new URLSearchParams(location.search).get(NAME);
  let isOpen = asked === null ? readWish() : asked === ALL;
  const show = () => {
    button.textContent = (isOpen ? button.dataset['hide'] : button.dataset['show']) ?? '';
    button.setAttribute('aria-pressed', String(isOpen));
  };
  if (isOpen) openAll(true);
  show();
  button.hidden = false;
  button.addEventListener('click', () => {
    isOpen = !isOpen;
    openAll(isOpen);
    show();
    keepWish(isOpen);
    keepAddress(withWish(location.href, isOpen));
  });
  openTarget();
  addEventListener('hashchange', openTarget);
}

/** Opens the details; the root tells the style of paper, which then prints the closed parts of the page as well. */
function openAll(open: boolean): void {
  document.documentElement.toggleAttribute('data-details', open);
  document.querySelectorAll<HTMLDetailsElement>('details[data-detail]').forEach((details) => (details.open = open));
}

/** Opens the detail of what the address points to; what lies inside a closed part is opened by the browser. */
function openTarget(): void {
  const target = document.getElementById(decodeHash(location.hash));
  const place = target?.closest('.former')?.parentElement ?? target;
  const details = place?.querySelector<HTMLDetailsElement>(
    ':scope > details[data-detail], :scope > .what > details[data-detail]',
  );
  if (details) details.open = true;
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

function withWish(address: string, isOpen: boolean): string {
  const url = new URL(address);
  if (isOpen) url.searchParams.set(NAME, ALL);
  else url.searchParams.delete(NAME);
  return url.href;
}

function readWish(): boolean {
  try {
    return localStorage.getItem(KEY) === ALL;
  } catch {
    return false;
  }
}

function keepWish(isOpen: boolean): void {
  try {
    if (isOpen) localStorage.setItem(KEY, ALL);
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing still shows what was asked for.
  }
}
