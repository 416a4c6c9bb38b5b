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

/** The parameter that holds the words to mark on a page. */
export const MARKED_WORDS = 'h';

/** The parameter that holds a reading list. */
export const WRITTEN_LIST = 'l';

/** Makes every address of the site. Paths begin with the base and end with a slash. */
export type Routes = ReturnType<typeof makeRoutes>;

/**
 * The addresses of one language edition.
 *
 * @param base Path the site is served under, e.g. `/` or `/repo/`.
 */
export function makeRoutes(base: string, locale: Locale) {
  const root = `/${base}/`.replace(/\/{2,}/g, '/');
  const start = locale === defaultLocale ? root : `${root}${locale}/`;
  const record = (node: Addressed) => {
    if (node.collection === 'findings') return `${start}${collectionPaths.themes}/${node.theme.id}/#${node.id}`;
    const path = `${start}${collectionPaths[node.collection]}/`;
    return onOnePage.includes(node.collection) ? `${path}#${node.id}` : `${path}${node.id}/`;
  };
  const list = (collection: Exclude<Collection, 'theses'>, anchor?: string) =>
    withAnchor(`${start}${collectionPaths[collection]}/`, anchor);
  return {
    home: () => start,
    /** Where the home page says what holds across the reviews. */
    across: () => `${start}#${homeAnchors.across}`,
    /** The list of a collection, or a place on it. Theses are listed on the home page and have no list of their own. */
    list,
    /** The list of quotations, with some values chosen, e.g. `{ tema: 'samvaer' }`. */
    quotes: (chosen: Partial<Record<keyof QuoteFacets, string>>) => `${list('quotes')}?${new URLSearchParams(chosen)}`,
    /** A record's page, or its place on the page of its theme or list. */
    record,
    /** The search page, with a query and what else its address names, e.g. `{ tema: ['samvaer'] }`. */
    search: (query?: string, chosen: Partial<Record<string, readonly string[]>> = {}) => {
      const asked = new URLSearchParams(query ? { q: query } : {});
      for (const [name, values = []] of Object.entries(chosen)) values.forEach((value) => asked.append(name, value));
      return `${start}sok/${asked.size === 0 ? '' : `?${asked}`}`;
    },
    /** The file that search reads; one per language, since it holds the texts that hits show. */
    searchIndex: () => `${start}sok/index.json`,
    /** The page of reading lists; with a written list, the link to it. */
    readingList: (written?: string) =>
      `${start}leseliste/${written === undefined ? '' : `?${WRITTEN_LIST}=${written}`}`,
    /** The file that reading lists read; one per language. */
    readingListIndex: () => `${start}leseliste/index.json`,
    /** What rests on which study, theme by theme. */
    matrix: () => `${start}matrise/`,
    /** What a theme rests on in a study: a cell of the matrix. */
    matrixCell: (theme: { id: string }, study: { id: string }) =>
      `${start}matrise/#${matrixCellAnchor(theme.id, study.id)}`,
    /** How the reviews were made, side by side; with a thesis, its part. */
    method: (thesis?: { id: string }) => withAnchor(`${start}metode/`, thesis?.id),
    /** What the two sides say, theme by theme. */
    voices: () => `${start}stemmer/`,
    /** The theses side by side. */
    comparison: () => `${start}sammenlign/`,
    /** Everything at a glance. */
    map: () => `${start}kart/`,
    /** How to cite something: a part of its page, or for a finding a page beside that of its theme. */
    cite: (node: Addressed) =>
      node.collection === 'findings'
        ? `${start}${collectionPaths.themes}/${node.theme.id}/${citeAnchor}/#${node.id}`
        : `${record(node)}#${citeAnchor}`,
    about: () => `${start}om/`,
    data: () => `${start}data/`,
    /** A data file, e.g. `findings.json`. Data files exist once, not per language. */
    dataFile: (name: string) => `${root}data/${name}`,
    /** A place on a page of a thesis. */
    anchor: (node: Addressed, anchor: string) => `${record(node)}#${anchor}`,
    /** The page shown for one that cannot be had without a network. */
    offline: () => `${start}uten-nett/`,
    /** The sign of the site in tabs and lists of a browser. */
    icon: () => `${root}favicon.svg`,
    /** The service worker; it serves the folder it lies in. */
    worker: () => `${root}sw.js`,
    /** The picture that links to a page are shown with; without a record the one that all other pages share. */
    socialImage: (node?: { collection: PagedCollection; id: string }) =>
      `${start}deling/${node === undefined ? 'felles' : `${collectionPaths[node.collection]}/${node.id}`}.png`,
    /** The small page that other sites show in a frame. */
    embed: ({ collection, id }: Embeddable) => `${start}innbygg/${collectionPaths[collection]}/${id}/`,
    /** What other sites read to learn how to show a record. */
    oEmbed: ({ collection, id }: Embeddable) => `${start}oembed/${collectionPaths[collection]}/${id}.json`,
    /** What is new and what was corrected, for feed readers. */
    feed: (format: 'xml' | 'json') => `${start}feed.${format}`,
    /** An address without a query, with the words that are to be marked there; see `readArrival`. */
    marked: (address: string, words: readonly string[]) => {
      const query = words.length === 0 ? '' : `?${MARKED_WORDS}=${words.map(encodeURIComponent).join('+')}`;
      return address.replace(/(?=#)|$/, query);
    },
  };
}

function withAnchor(path: string, anchor: string | undefined): string {
  return anchor === undefined ? path : `${path}#${anchor}`;
}
