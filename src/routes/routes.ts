import type { Locale } from '../wording/locales.ts';
import { defaultLocale } from '../wording/locales.ts';
import { citeAnchor, homeAnchors, matrixCellAnchor } from '../corpus/page-anchors.ts';
import type { QuoteFacets } from '../corpus/quote-facets.ts';
import type { Collection } from '../schemas/collections.ts';

/** The path word of each collection; permanent, the same in every language. */
export const collectionPaths = {
  theses: 'oppgaver',
  studies: 'studier',
  themes: 'temaer',
  quotes: 'sitater',
  theory: 'teori',
  references: 'referanser',
  bridges: 'broer',
  notes: 'merknader',
  facts: 'tall',
} as const satisfies Record<Collection, string>;

/** The lists that readers browse, in the order in which menus name them. */
export const browsedLists = ['themes', 'quotes', 'studies', 'theory', 'references'] as const;

/** Collections whose records stand together on the page of their list, each at an anchor of its own. */
const onOnePage: readonly Collection[] = ['notes', 'facts'];

/** Anything that has an address of its own. */
export type Addressed =
  { collection: Collection; id: string } | { collection: 'findings'; id: string; theme: { id: string } };

/** A collection whose records have a page each. */
export type PagedCollection = Exclude<Collection, 'notes' | 'facts'>;

/** Collections whose records can be shown inside other sites. */
export const embedded = ['quotes', 'themes'] as const;

/** A record that can be shown inside other sites. */
export type Embeddable = { collection: (typeof embedded)[number]; id: string };

/** Makes every address of the site. Paths begin with the base and end with a slash. */
export interface Routes {
  home: () => string;
  /** Where the home page says what holds across the reviews. */
  across: () => string;
  /** The list of a collection, or a place on it. Theses are listed on the home page and have no list of their own. */
  list: (collection: Exclude<Collection, 'theses'>, anchor?: string) => string;
  /** The list of quotations, with some values chosen, e.g. `{ tema: 'samvaer' }`. */
  quotes: (chosen: Partial<Record<keyof QuoteFacets, string>>) => string;
  record: (node: Addressed) => string;
  /** The search page, with a query and what else its address names, e.g. `{ tema: ['samvaer'] }`. */
  search: (query?: string, chosen?: Partial<Record<string, readonly string[]>>) => string;
  /** The file that search reads; one per language, since it holds the texts that hits show. */
  searchIndex: () => string;
  /** The page of reading lists; with a written list, the link to it. */
  readingList: (written?: string) => string;
  /** The file that reading lists read; one per language. */
  readingListIndex: () => string;
  /** What rests on which study, theme by theme. */
  matrix: () => string;
  /** What a theme rests on in a study: a cell of the matrix. */
  matrixCell: (theme: { id: string }, study: { id: string }) => string;
  /** How the reviews were made, side by side; with a thesis, its part. */
  method: (thesis?: { id: string }) => string;
  /** What the two sides say, theme by theme. */
  voices: () => string;
  /** The theses side by side. */
  comparison: () => string;
  /** Everything at a glance. */
  map: () => string;
  /** How to cite something: a part of its page, or for a finding a page beside that of its theme. */
  cite: (node: Addressed) => string;
  about: () => string;
  data: () => string;
  /** A data file, e.g. `findings.json`. Data files exist once, not per language. */
  dataFile: (name: string) => string;
  /** A place on a page of a thesis. */
  anchor: (node: Addressed, anchor: string) => string;
  /** The page shown for one that cannot be had without a network. */
  offline: () => string;
  /** The sign of the site in tabs and lists of a browser. */
  icon: () => string;
  /** The service worker; it serves the folder it lies in. */
  worker: () => string;
  /** The picture that links to a page are shown with; without a record the one that all other pages share. */
  socialImage: (node?: { collection: PagedCollection; id: string }) => string;
  /** The small page that other sites show in a frame. */
  embed: (node: Embeddable) => string;
  /** What other sites read to learn how to show a record. */
  oEmbed: (node: Embeddable) => string;
  /** What is new and what was corrected, for feed readers. */
  feed: (format: 'xml' | 'json') => string;
  /** An address without a query, with the words that are to be marked there; see `readArrival`. */
  marked: (address: string, words: readonly string[]) => string;
}

/** The parameter that holds the words to mark on a page. */
export const MARKED_WORDS = 'h';

/** The parameter that holds a reading list. */
export const WRITTEN_LIST = 'l';

/**
 * The addresses of one language edition.
 *
 * @param base Path the site is served under, e.g. `/` or `/repo/`.
 */
export function makeRoutes(base: string, locale: Locale): Routes {
  const root = `/${base}/`.replace(/\/{2,}/g, '/');
  const start = locale === defaultLocale ? root : `${root}${locale}/`;
  const record = (node: Addressed) => {
    if (node.collection === 'findings') return `${start}${collectionPaths.themes}/${node.theme.id}/#${node.id}`;
    const path = `${start}${collectionPaths[node.collection]}/`;
    return onOnePage.includes(node.collection) ? `${path}#${node.id}` : `${path}${node.id}/`;
  };
  const list: Routes['list'] = (collection, anchor) => withAnchor(`${start}${collectionPaths[collection]}/`, anchor);
  return {
    home: () => start,
    across: () => `${start}#${homeAnchors.across}`,
    list,
    quotes: (chosen) => `${list('quotes')}?${new URLSearchParams(chosen)}`,
    record,
    search: (query, chosen = {}) => {
      const asked = new URLSearchParams(query ? { q: query } : {});
      for (const [name, values = []] of Object.entries(chosen)) values.forEach((value) => asked.append(name, value));
      return `${start}sok/${asked.size === 0 ? '' : `?${asked}`}`;
    },
    searchIndex: () => `${start}sok/index.json`,
    readingList: (written) => `${start}leseliste/${written === undefined ? '' : `?${WRITTEN_LIST}=${written}`}`,
    readingListIndex: () => `${start}leseliste/index.json`,
    matrix: () => `${start}matrise/`,
    matrixCell: (theme, study) => `${start}matrise/#${matrixCellAnchor(theme.id, study.id)}`,
    method: (thesis) => withAnchor(`${start}metode/`, thesis?.id),
    voices: () => `${start}stemmer/`,
    comparison: () => `${start}sammenlign/`,
    map: () => `${start}kart/`,
    cite: (node) =>
      node.collection === 'findings'
        ? `${start}${collectionPaths.themes}/${node.theme.id}/${citeAnchor}/#${node.id}`
        : `${record(node)}#${citeAnchor}`,
    about: () => `${start}om/`,
    data: () => `${start}data/`,
    dataFile: (name) => `${root}data/${name}`,
    anchor: (node, anchor) => `${record(node)}#${anchor}`,
    offline: () => `${start}uten-nett/`,
    icon: () => `${root}favicon.svg`,
    worker: () => `${root}sw.js`,
    socialImage: (node) =>
      `${start}deling/${node === undefined ? 'felles' : `${collectionPaths[node.collection]}/${node.id}`}.png`,
    embed: ({ collection, id }) => `${start}innbygg/${collectionPaths[collection]}/${id}/`,
    oEmbed: ({ collection, id }) => `${start}oembed/${collectionPaths[collection]}/${id}.json`,
    feed: (format) => `${start}feed.${format}`,
    marked: (address, words) => {
      const query = words.length === 0 ? '' : `?${MARKED_WORDS}=${words.map(encodeURIComponent).join('+')}`;
      return address.replace(/(?=#)|$/, query);
    },
  };
}

function withAnchor(path: string, anchor: string | undefined): string {
  return anchor === undefined ? path : `${path}#${anchor}`;
}
