/** What many records of a kind are called. */
export const collections = {
  theses: 'Oppgaver',
  studies: 'Studier',
  themes: 'Temaer',
  groups: 'Grupper av påstander',
  findings: 'Påstander',
  quotes: 'Sitater',
  theory: 'Teori',
  references: 'Referanser',
  bridges: 'Broer',
  notes: 'Merknader',
  facts: 'Tall',
};

/** What one record of a kind is called. */
export const singular = {
  theses: 'Oppgave',
  studies: 'Studie',
  themes: 'Tema',
  groups: 'Gruppe av påstander',
  findings: 'Påstand',
  quotes: 'Sitat',
  theory: 'Teori',
  references: 'Referanse',
  bridges: 'Bro',
  notes: 'Merknad',
  facts: 'Tall',
};

/** Bokmål for what records and their parts are called. */
export const terms = {
  collections,
  singular,
  counts: {
    studies: { one: '{n} studie', other: '{n} studier' },
    samples: { one: '{n} utvalg', other: '{n} utvalg' },
    themes: { one: '{n} tema', other: '{n} temaer' },
    groups: { one: '{n} gruppe', other: '{n} grupper' },
    answers: { one: '{n} svar', other: '{n} svar' },
    // All claims; what included studies carry, and the rest.
    findings: { one: '{n} påstand', other: '{n} påstander' },
    studyFindings: { one: '{n} funn', other: '{n} funn' },
    otherClaims: { one: '{n} annen påstand', other: '{n} andre påstander' },
    quotes: { one: '{n} sitat', other: '{n} sitater' },
    notes: { one: '{n} merknad', other: '{n} merknader' },
    bridges: { one: '{n} bro', other: '{n} broer' },
    facts: { one: '{n} tall', other: '{n} tall' },
    theory: { one: '{n} begrep', other: '{n} begreper' },
    references: { one: '{n} kilde', other: '{n} kilder' },
    citations: { one: 'sitert {n} gang', other: 'sitert {n} ganger' },
  },
  voice: 'Stemme',
  speaker: {
    stated: 'Teksten sier hvem som snakker.',
    inferred: 'Vi slutter det av sammenhengen.',
    none: 'Ingen taler',
    unknown: 'Kilden er ikke oppgitt',
  },
  relation: {
    supports: 'Støtter',
    nuances: 'Nyanserer',
    contradicts: 'Står mot',
    supportedBy: 'Støttes av',
    nuancedBy: 'Nyanseres av',
    contradictedBy: 'Møter motstand i',
  },
  referenceType: {
    'article-journal': 'Tidsskriftartikkel',
    book: 'Bok',
    chapter: 'Kapittel',
    webpage: 'Nettside',
    report: 'Rapport',
    legislation: 'Lov',
    'entry-encyclopedia': 'Oppslagsverk',
    essay: 'Essay',
  },
  unknown: 'ikke oppgitt i teksten',
  section: 'avsnitt {section}',
};
