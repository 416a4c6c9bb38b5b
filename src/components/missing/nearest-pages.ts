import { fill } from '../../wording/fill.ts';
import { draw } from '../browser/draw.ts';
import { findNearest, nameWords, type KnownPage } from './find-nearest.ts';

/** The most letters and signs of an address that are searched for. */
const LONGEST = 60;

/** Proposes the pages nearest to an address that leads nowhere, and a search for its words. */
class NearestPages extends HTMLElement {
  connectedCallback(): void {
    const { home = '/', search = '', searchFor = '' } = this.dataset;
    const pages = JSON.parse(this.querySelector('script')?.textContent ?? '[]') as KnownPage[];
    const path = location.pathname.startsWith(home) ? location.pathname.slice(home.length) : location.pathname;
    const nearest = findNearest(
      path,
      pages.map(([address, title]) => [address.slice(home.length), title] as const),
    );
    const words = nameWords(path).slice(0, LONGEST);
    const links = [
      ...nearest.map(([address, title]) => draw('a', { href: home + address }, title)),
      ...(words === ''
        ? []
        : [draw('a', { href: `${search}?q=${encodeURIComponent(words)}` }, fill(searchFor, { words }))]),
    ];
    this.querySelector('ul')?.replaceChildren(...links.map((link) => draw('li', {}, link)));
    const heading = this.querySelector('h2');
    if (heading) heading.hidden = nearest.length === 0;
    this.hidden = links.length === 0;
  }
}

customElements.define('nearest-pages', NearestPages);
