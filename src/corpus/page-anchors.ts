import type { Vocabulary } from '../schemas/vocabulary.ts';

/** Anchors of the fixed parts of a thesis page. Permanent, and reserved: no statement may use them as its id. */
export const thesisAnchors = {
  purpose: 'formal',
  themes: 'temaer',
  conclusions: 'konklusjoner',
  background: 'bakgrunn',
  method: 'metode',
  searches: 'sok',
  pico: 'pico',
  outline: 'disposisjon',
} as const;

/** Anchors present on every page. */
export const pageAnchors = ['innhold', 'site-search', 'arrival', 'offline-worker', 'cite-tools'] as const;

/** Anchors of the parts of a theme page. */
export const themeAnchors = {
  findings: 'funn',
  strength: 'belegg-talt',
  theory: 'teori',
} as const;

/** Anchor of a side on a theme page; permanent. */
export function themeVoiceAnchor(side: string): string {
  return `stemme-${side}`;
}

/** Anchor of a side of a theme on the page of voices; permanent. */
export function voiceAnchor(themeId: string, side: string): string {
  return `${themeId}-${side}`;
}

/** All fixed anchors of a theme page; those of the sides only with a vocabulary. */
export function listThemeAnchors(vocabulary: Vocabulary | null): string[] {
  const sides = vocabulary?.sides.map(({ id }) => themeVoiceAnchor(id)) ?? [];
  return [...Object.values(themeAnchors), ...sides];
}

/** Anchors of the lists on the page of a study, a work or a concept; the counts link to them. */
export const listAnchors = { findings: 'funn', quotes: 'sitater', citations: 'sitert', theory: 'teori' } as const;

/** Anchors of theory: of a heading and a letter in its list, and of the counted evidence on the page of a concept. */
export const theoryAnchors = {
  group: (id: string) => `emne-${id}`,
  letter: (letter: string) => `bokstav-${letter.toLowerCase()}`,
  strength: 'belegg-talt',
} as const;

/** Anchor of the findings of one theme in those lists. */
export function themeFindingsAnchor(themeId: string): string {
  return `funn-${themeId}`;
}

/** Anchor of the records that begin with a letter, in a list. */
export function letterAnchor(letter: string): string {
  return `bokstav-${letter.toLowerCase()}`;
}

/** Anchors of the tables of the matrix, and of the list of all cells. */
export const matrixAnchors = { theory: 'teori-og-temaer', list: 'ruter' } as const;

/** Anchor of a cell of the matrix; permanent. */
export function matrixCellAnchor(themeId: string, studyId: string): string {
  return `${themeId}--${studyId}`;
}

/** Anchor of the list of studies of a theme on the page of the matrix. */
export function matrixThemeAnchor(themeId: string): string {
  return `tema-${themeId}`;
}

/** Anchors of the about page; permanent. */
export const aboutAnchors = {
  who: 'hvem',
  method: 'metode',
  complete: 'fullstendig',
  report: 'feil',
  reading: 'lesing',
  voices: 'stemmer',
  review: 'oppgaver',
  rights: 'rettigheter',
  privacy: 'personvern',
} as const;

/** Anchors of the home page. */
export const homeAnchors = { across: 'pa-tvers' } as const;

/** Anchor of the part on citing; also the path segment of that page for findings. */
export const citeAnchor = 'siter';

/** Anchor of a work among the endnotes of a document. */
export function endnoteAnchor(workId: string): string {
  return `kilde-${workId}`;
}

/** The document of everything a thesis rests on: its path segment, and the anchors of its chapters and parts. */
export const documentAnchors = {
  path: 'dokument',
  conclusions: 'konklusjoner',
  theme: (themeId: string) => `tema-${themeId}`,
  group: (themeId: string, groupId: string) => `tema-${themeId}--${groupId}`,
  quotes: 'sitater',
  background: 'bakgrunn',
  method: 'metode',
  studies: 'studier',
  notes: 'merknader',
  sources: 'kilder',
} as const;
