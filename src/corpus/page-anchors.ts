/** Anchors of the fixed parts of a thesis page; permanent, and so not free as ids of its statements. */
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

/** Anchors that every page has. */
export const pageAnchors = ['innhold', 'site-search', 'arrival', 'offline-worker', 'cite-tools'] as const;

/** Anchors of the parts of a theme page. */
export const themeAnchors = {
  findings: 'funn',
  strength: 'belegg-talt',
  theory: 'teori',
  user: 'stemme-user',
  staff: 'stemme-staff',
} as const;

/** Anchors of the lists on the page of a study, a work or a concept, where their counts lead. */
export const listAnchors = { findings: 'funn', quotes: 'sitater', citations: 'sitert', theory: 'teori' } as const;

/** Anchors of the tables of the matrix. */
export const matrixAnchors = { theory: 'teori-og-temaer' } as const;

/** Anchors of the home page. */
export const homeAnchors = { across: 'pa-tvers' } as const;

/** Anchor of the part of a page that says how to cite; also the name of the page that says it for findings. */
export const citeAnchor = 'siter';
