import { fill } from '../../src/wording/fill.ts';
import { nb } from '../../src/wording/nb.ts';

/** One address of a kind of page. */
export interface PageKind {
  name: string;
  path: string;
  /** Its main heading. */
  heading: string;
  /** Labels of the pages above it, from the top; none on the home page and on pages outside the hierarchy. */
  crumbs: string[];
}

const { home } = nb.nav;
const lists = nb.collections;

/** The home page. */
export const homePage: PageKind = { name: 'home', path: '/', heading: 'Se hva en påstand hviler på', crumbs: [] };

/** An address that leads nowhere. */
export const missingPage: PageKind = {
  name: 'missing page',
  path: '/finnes-ikke/',
  heading: nb.notFound.title,
  crumbs: [],
};

/** Every kind of page, by the richest record of its kind and by those that lack or add a part. */
export const pageKinds: PageKind[] = [
  homePage,
  { name: 'review', path: '/oppgaver/sykepleie/', heading: 'Sykepleieoppgaven', crumbs: [home] },
  { name: 'list of themes', path: '/temaer/', heading: lists.themes, crumbs: [home] },
  { name: 'theme', path: '/temaer/samvaer/', heading: 'Samvær', crumbs: [home, lists.themes] },
  {
    name: 'how to cite findings',
    path: '/temaer/samvaer/siter/',
    heading: fill(nb.cite.findingsTitle, { theme: 'Samvær' }),
    crumbs: [home, lists.themes, 'Samvær'],
  },
  { name: 'theme with sub-themes', path: '/temaer/hemmere/', heading: 'Hemmere', crumbs: [home, lists.themes] },
  { name: 'list of quotations', path: '/sitater/', heading: lists.quotes, crumbs: [home] },
  {
    name: 'English quotation',
    path: '/sitater/she-knows-me-so-well/',
    heading: `${nb.singular.quotes}: «When i meet Anna, she knows me so well. Some simple words from …»`,
    crumbs: [home, lists.quotes],
  },
  {
    name: 'Norwegian quotation',
    path: '/sitater/ikke-hogd-i-stein/',
    heading: nb.singular.quotes,
    crumbs: [home, lists.quotes],
  },
  { name: 'list of studies', path: '/studier/', heading: lists.studies, crumbs: [home] },
  { name: 'study', path: '/studier/almvik-2011/', heading: 'Almvik et al. (2011)', crumbs: [home, lists.studies] },
  { name: 'list of theory', path: '/teori/', heading: lists.theory, crumbs: [home] },
  { name: 'theory', path: '/teori/recovery/', heading: 'Recovery', crumbs: [home, lists.theory] },
  { name: 'list of references', path: '/referanser/', heading: lists.references, crumbs: [home] },
  {
    name: 'reference',
    path: '/referanser/brekke-2017/',
    heading: 'Brekke et al. (2017)',
    crumbs: [home, lists.references],
  },
  { name: 'list of bridges', path: '/broer/', heading: lists.bridges, crumbs: [home] },
  {
    name: 'bridge',
    path: '/broer/tid-sammen-gir-tillit/',
    heading: 'Tid sammen bærer tilliten i begge oppgavene',
    crumbs: [home, lists.bridges],
  },
  {
    name: 'bridge of one side',
    path: '/broer/tvang/',
    heading: 'Tvang drøftes bare i sykepleieoppgaven',
    crumbs: [home, lists.bridges],
  },
  { name: 'notes', path: '/merknader/', heading: lists.notes, crumbs: [home] },
  { name: 'facts', path: '/tall/', heading: lists.facts, crumbs: [home] },
  { name: 'method', path: '/metode/', heading: nb.method.title, crumbs: [home] },
  { name: 'two voices', path: '/stemmer/', heading: nb.voices.title.two, crumbs: [home] },
  { name: 'comparison', path: '/sammenlign/', heading: nb.compare.title, crumbs: [home] },
  { name: 'map', path: '/kart/', heading: nb.map.title, crumbs: [home] },
  { name: 'matrix', path: '/matrise/', heading: nb.matrix.title, crumbs: [home] },
  { name: 'open data', path: '/data/', heading: nb.data.title, crumbs: [home] },
  { name: 'about', path: '/om/', heading: fill(nb.about.title, { name: 'Belegg' }), crumbs: [home] },
  { name: 'search', path: '/sok/', heading: nb.search.title, crumbs: [home] },
  { name: 'reading list', path: '/leseliste/', heading: nb.readingList.title, crumbs: [home] },
  { name: 'offline page', path: '/uten-nett/', heading: nb.offline.title, crumbs: [] },
  missingPage,
];
