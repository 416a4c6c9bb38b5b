import { fill } from '../../src/wording/fill.ts';
import { messages } from '../fixtures/messages.ts';

/** One address of a kind of page. */
export interface PageKind {
  name: string;
  path: string;
  /** Its main heading. */
  heading: string;
  /** Labels of the pages between the menu's and it, from the top. */
  crumbs: string[];
}

const lists = messages.collections;
const across = messages.across.title;

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
  { name: 'review', path: '/oppgaver/sykepleie/', heading: 'Sykepleieoppgaven', crumbs: [] },
  {
    name: 'document of a review',
    path: '/oppgaver/recovery/dokument/',
    heading: fill(messages.thesis.document.title, { thesis: 'Recovery-oppgaven' }),
    crumbs: ['Recovery-oppgaven'],
  },
  { name: 'list of themes', path: '/temaer/', heading: lists.themes, crumbs: [] },
  { name: 'theme', path: '/temaer/samvaer/', heading: 'Samvær', crumbs: [lists.themes] },
  {
    name: 'how to cite findings',
    path: '/temaer/samvaer/siter/',
    heading: fill(messages.cite.findingsTitle, { theme: 'Samvær' }),
    crumbs: [lists.themes, 'Samvær'],
  },
  { name: 'theme with sub-themes', path: '/temaer/hemmere/', heading: 'Hemmere', crumbs: [lists.themes] },
  { name: 'list of quotations', path: '/sitater/', heading: lists.quotes, crumbs: [] },
  {
    name: 'English quotation',
    path: '/sitater/she-knows-me-so-well/',
    heading: `${messages.singular.quotes}: «When i meet Anna, she knows me so well. Some simple words from …»`,
    crumbs: [lists.quotes],
  },
  {
    name: 'Norwegian quotation',
    path: '/sitater/ikke-hogd-i-stein/',
    heading: messages.singular.quotes,
    crumbs: [lists.quotes],
  },
  { name: 'list of studies', path: '/studier/', heading: lists.studies, crumbs: [] },
  { name: 'study', path: '/studier/almvik-2011/', heading: 'Almvik et al. (2011)', crumbs: [lists.studies] },
  { name: 'list of theory', path: '/teori/', heading: lists.theory, crumbs: [] },
  { name: 'theory', path: '/teori/recovery/', heading: 'Recovery', crumbs: [lists.theory] },
  { name: 'list of references', path: '/referanser/', heading: lists.references, crumbs: [] },
  {
    name: 'reference',
    path: '/referanser/travelbee-1999/',
    heading: 'Travelbee (1999)',
    crumbs: [lists.references],
  },
  { name: 'list of bridges', path: '/broer/', heading: lists.bridges, crumbs: [across] },
  {
    name: 'bridge',
    path: '/broer/tid-sammen-gir-tillit/',
    heading: 'Tid sammen bærer tilliten i begge oppgavene',
    crumbs: [across, lists.bridges],
  },
  {
    name: 'bridge of one side',
    path: '/broer/tvang/',
    heading: 'Tvang drøftes bare i sykepleieoppgaven',
    crumbs: [across, lists.bridges],
  },
  { name: 'notes', path: '/merknader/', heading: lists.notes, crumbs: [across] },
  { name: 'facts', path: '/tall/', heading: lists.facts, crumbs: [across] },
  { name: 'method', path: '/metode/', heading: messages.method.title, crumbs: [across] },
  { name: 'across', path: '/pa-tvers/', heading: messages.across.title, crumbs: [] },
  { name: 'two voices', path: '/stemmer/', heading: messages.voices.title.two, crumbs: [across] },
  { name: 'comparison', path: '/sammenlign/', heading: messages.compare.title, crumbs: [across] },
  { name: 'map', path: '/kart/', heading: messages.map.title, crumbs: [across] },
  { name: 'matrix', path: '/matrise/', heading: messages.matrix.title, crumbs: [across] },
  { name: 'open data', path: '/data/', heading: messages.data.title, crumbs: [] },
  { name: 'about', path: '/om/', heading: fill(messages.about.title, { name: 'Belegg' }), crumbs: [] },
  { name: 'search', path: '/sok/', heading: messages.search.title, crumbs: [] },
  { name: 'reading list', path: '/leseliste/', heading: messages.readingList.title, crumbs: [] },
  { name: 'offline page', path: '/uten-nett/', heading: messages.offline.title, crumbs: [] },
  missingPage,
];
