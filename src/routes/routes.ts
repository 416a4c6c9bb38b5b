import type { Locale } from '../wording/locales.ts';
import { defaultLocale } from '../wording/locales.ts';
import { citeAnchor, documentAnchors, matrixCellAnchor } from '../corpus/page-anchors.ts';
import type { QuoteFacets } from '../corpus/quote-facets.ts';
import type { Collection } from '../schemas/collections.ts';
import { collectionPaths, isPaged, type PagedCollection } from './collection-paths.ts';

/** Collections with a list page, in menu order. */
export const browsedLists = ['themes', 'quotes', 'studies', 'theory', 'references'] as const;

/** A record, or a part of a theme, with its own address. A work that is an included study has the page of the study. */
export type Addressed = { collection: Collection; id: string; study?: { id: string } | null } | AddressedPart;

interface AddressedPart {
  collection: 'findings' | 'groups';
  id: string;
  theme: { id: string };
}

/** Collections whose records can be embedded in other sites. */
export const embedded = ['quotes', 'themes'] as const;

/** A record, or a group of a theme, that can be embedded in other sites. */
export type Embeddable =
  { collection: (typeof embedded)[number]; id: string } | (AddressedPart & { collection: 'groups' });

/** URL parameter of the words to highlight on a page. */
export const MARKED_WORDS = 'h';

/** URL parameter of an encoded reading list. */
export const WRITTEN_LIST = 'l';

/** All addresses of the site. Paths start with the base, and those of pages end with a slash. */
export type Routes = ReturnType<typeof makeRoutes>;

/**
 * Makes the addresses of one language edition.
 *
 * @param base Base path of the site, e.g. `/` or `/repo/`.
 * @example makeRoutes('/repo/', 'nb').record({ collection: 'themes', id: 'samvaer' }) // '/repo/temaer/samvaer/'
 */
export function makeRoutes(base: string, locale: Locale) {
  const root = `/${base}/`.replace(/\/{2,}/g, '/');
  const start = locale === defaultLocale ? root : `${root}${locale}/`;
  const record = (node: Addressed) => {
    if (isPart(node)) return `${start}${collectionPaths.themes}/${node.theme.id}/#${node.id}`;
    const { collection, id } = node.study ? { collection: 'studies' as const, id: node.study.id } : node;
    const path = `${start}${collectionPaths[collection]}/`;
    return isPaged(collection) ? `${path}${id}/` : `${path}#${id}`;
  };
  const list = (collection: Exclude<Collection, 'theses'>, anchor?: string) =>
    withAnchor(`${start}${collectionPaths[collection]}/`, anchor);
  return {
    home: () => start,
    /** The page on all reviews together. */
    across: () => `${start}pa-tvers/`,
    /** The list page of a collection, or an anchor on it. Theses are listed on the home page. */
    list,
    /** The list of quotations, filtered, e.g. by `{ tema: 'samvaer' }`. */
    quotes: (chosen: Partial<Record<keyof QuoteFacets, string>>) => `${list('quotes')}?${new URLSearchParams(chosen)}`,
    /** A record's page, or its anchor on the page of its theme or list. */
    record,
    /** A part of a theme by its reference, `<theme>#<part>`. */
    part: (collection: AddressedPart['collection'], ref: string) => {
      const [theme = '', id = ''] = ref.split('#');
      return record({ collection, id, theme: { id: theme } });
    },
    /** The search page, with a query and filters, e.g. `{ tema: ['samvaer'] }`. */
    search: (query?: string, chosen: Partial<Record<string, readonly string[]>> = {}) => {
      const parameters = new URLSearchParams(query ? { q: query } : {});
      for (const [name, values = []] of Object.entries(chosen))
        values.forEach((value) => parameters.append(name, value));
      return `${start}sok/${parameters.size === 0 ? '' : `?${parameters}`}`;
    },
    /** The search index; one per language, since it has the texts of the hits. */
    searchIndex: () => `${start}sok/index.json`,
    /** The page of reading lists, with an encoded list to share. */
    readingList: (written?: string) =>
      `${start}leseliste/${written === undefined ? '' : `?${WRITTEN_LIST}=${written}`}`,
    /** The index file of reading lists; one per language. */
    readingListIndex: () => `${start}leseliste/index.json`,
    /** The evidence matrix: themes by studies. */
    matrix: () => `${start}matrise/`,
    /** A cell of the matrix: the evidence for a theme in a study. */
    matrixCell: (theme: { id: string }, study: { id: string }) =>
      `${start}matrise/#${matrixCellAnchor(theme.id, study.id)}`,
    /** The methods of the reviews, or the part on one thesis. */
    method: (thesis?: { id: string }) => withAnchor(`${start}metode/`, thesis?.id),
    /** The two sides compared, per theme. */
    voices: () => `${start}stemmer/`,
    /** The theses compared. */
    comparison: () => `${start}sammenlign/`,
    /** The overview map. */
    map: () => `${start}kart/`,
    /** How to cite a record: a part of its page; for a part of a theme, a page under that of the theme. */
    cite: (node: Addressed) =>
      isPart(node)
        ? `${start}${collectionPaths.themes}/${node.theme.id}/${citeAnchor}/#${node.id}`
        : `${record(node)}#${citeAnchor}`,
    /** Everything that a thesis rests on as one document. */
    document: (thesis: { id: string }) => `${record({ collection: 'theses', id: thesis.id })}${documentAnchors.path}/`,
    about: (anchor?: string) => withAnchor(`${start}om/`, anchor),
    data: () => `${start}data/`,
    /** A data file, e.g. `findings.json`. Data files exist once, not per language. */
    dataFile: (name: string) => `${root}data/${name}`,
    /** An anchor on a record's page. */
    anchor: (node: Addressed, anchor: string) => `${record(node)}#${anchor}`,
    /** The offline fallback page. */
    offline: () => `${start}uten-nett/`,
    /** The favicon. */
    icon: () => `${root}favicon.svg`,
    /** The service worker; its scope is its folder. */
    worker: () => `${root}sw.js`,
    /** The social image of a record; without one, the shared image. */
    socialImage: (node?: { collection: PagedCollection; id: string }) =>
      `${start}deling/${node === undefined ? 'felles' : `${collectionPaths[node.collection]}/${node.id}`}.png`,
    /** The page for embedding in an `iframe`. */
    embed: (node: Embeddable) => `${start}innbygg/${embeddedPath(node)}/`,
    /** The oEmbed response of a record. */
    oEmbed: (node: Embeddable) => `${start}oembed/${embeddedPath(node)}.json`,
    /** The feed of additions and corrections. */
    feed: (format: 'xml' | 'json') => `${start}feed.${format}`,
    /** Adds the words to highlight to an address without a query; see `readArrival`. */
    marked: (address: string, words: readonly string[]) => {
      const query = words.length === 0 ? '' : `?${MARKED_WORDS}=${words.map(encodeURIComponent).join('+')}`;
      return address.replace(/(?=#)|$/, query);
    },
  };
}

/** The pages on all reviews together; each lies under the page `across`. */
export function listAcross(url: Routes): string[] {
  const lists = listedAcross().map((collection) => url.list(collection));
  return [url.matrix(), url.voices(), url.comparison(), url.map(), url.method(), ...lists];
}

/** Collections whose list lies under the page `across`: those in no menu. Theses are listed on the home page. */
export function listedAcross(): Exclude<Collection, 'theses' | (typeof browsedLists)[number]>[] {
  const inMenu: readonly string[] = ['theses', ...browsedLists];
  return (Object.keys(collectionPaths) as ReturnType<typeof listedAcross>).filter((name) => !inMenu.includes(name));
}

/** Whether it is a part of a theme, with an anchor on the page of the theme. */
export function isPart(node: Addressed): node is AddressedPart {
  return node.collection === 'findings' || node.collection === 'groups';
}

/** The path of what can be embedded, under the folder for it; that of a group lies under its theme's. */
export function embeddedPath(node: Embeddable): string {
  return node.collection === 'groups'
    ? `${collectionPaths.themes}/${node.theme.id}/${node.id}`
    : `${collectionPaths[node.collection]}/${node.id}`;
}

function withAnchor(path: string, anchor: string | undefined): string {
  return anchor === undefined ? path : `${path}#${anchor}`;
}
