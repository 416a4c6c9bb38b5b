import { fill } from '../../src/wording/fill.ts';
import { messages } from '../fixtures/messages.ts';

/** One address of a kind of page. */
export interface PageKind {
  name: string;
  path: string;
  /** Its main heading. */
  heading: string;
  /** Labels of the pages above it, from the top; none on the home page and on pages outside the hierarchy. */
  crumbs: string[];
}

const { home } = messages.nav;
const lists = messages.collections;

/** The home page. */
export const homePage: PageKind = { name: 'home', path: '/', heading: 'Se hva en påstand hviler på', crumbs: [] };

/** An address that leads nowhere. */
export const missingPage: PageKind = {
  name: 'missing page',
  path: '/finnes-ikke/',
  heading: messages.notFound.title,
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
    heading: fill(messages.cite.findingsTitle, { theme: 'Samvær' }),
    crumbs: [home, lists.themes, 'Samvær'],
  },
  { name: 'theme with sub-themes', path: '/temaer/hemmere/', heading: 'Hemmere', crumbs: [home, lists.themes] },
  { name: 'list of quotations', path: '/sitater/', heading: lists.quotes, crumbs: [home] },
  {
    name: 'English quotation',
    path: '/sitater/she-knows-me-so-well/',
    heading: `${messages.singular.quotes}: «When i meet Anna, she knows me so well. Some simple words from …»`,
    crumbs: [home, lists.quotes],
  },
  {
    name: 'Norwegian quotation',
    path: '/sitater/ikke-hogd-i-stein/',
    heading: messages.singular.quotes,
    crumbs: [home, lists.quotes],
  },
  { name: 'list of studies', path: '/studier/', heading: lists.studies, crumbs: [home] },
  { name: 'study', path: '/studier/almvik-2011/', heading: 'Almvik et al. (2011)', crumbs: [home, lists.studies] },
  { name: 'list of theory', path: '/teori/', heading: lists.theory, crumbs: [home] },
  { name: 'theory', path: '/teori/recovery/', heading: 'Recovery', crumbs: [home, lists.theory] },
  { name: 'list of references', path: '/referanser/', heading: lists.references, crumbs: [home] },
  {
    name: 'reference',
    path: '/referanser/travelbee-1999/',
    heading: 'Travelbee (1999)',
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
  { name: 'method', path: '/metode/', heading: messages.method.title, crumbs: [home] },
  { name: 'across', path: '/pa-tvers/', heading: messages.across.title, crumbs: [home] },
  { name: 'two voices', path: '/stemmer/', heading: messages.voices.title.two, crumbs: [home] },
  { name: 'comparison', path: '/sammenlign/', heading: messages.compare.title, crumbs: [home] },
  { name: 'map', path: '/kart/', heading: messages.map.title, crumbs: [home] },
  { name: 'matrix', path: '/matrise/', heading: messages.matrix.title, crumbs: [home] },
  { name: 'open data', path: '/data/', heading: messages.data.title, crumbs: [home] },
  { name: 'about', path: '/om/', heading: fill(messages.about.title, { name: 'Belegg' }), crumbs: [home] },
  { name: 'search', path: '/sok/', heading: messages.search.title, crumbs: [home] },
  { name: 'reading list', path: '/leseliste/', heading: messages.readingList.title, crumbs: [home] },
  { name: 'offline page', path: '/uten-nett/', heading: messages.offline.title, crumbs: [] },
  missingPage,
];
