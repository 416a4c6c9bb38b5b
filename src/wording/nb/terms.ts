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

/** What the records of a kind tell. */
export const describes = {
  theses: 'Oppgavene: problemstilling, metode, søk, disposisjon, konklusjoner.',
  studies: 'De inkluderte forskningsartiklene.',
  themes: 'Temaene med påstandene sine.',
  groups:
    'Gruppene: en overskrift som påstår noe, en sammenfatning og påstandene i rekkefølge, med temaet og oppgaven. `id` er «tema#gruppe».',
  findings: 'Hver påstand for seg, med gruppen, temaet og oppgaven det hører til. `id` er «tema#påstand».',
  quotes: 'Sitater og uttrykk, tegn for tegn, med alle steder de står.',
  theory: 'Begreper, modeller, lister og normer.',
  references: 'Verk oppgavene siterer, med hvert sted.',
  bridges: 'Steder der oppgavene møtes eller skiller lag, med det hver av dem bygger på og vår lesning.',
  notes: 'Kildekritiske merknader: hva de gjelder, hvor det står, og hva en leser bør gjøre.',
  facts: 'Tall oppgavene oppgir, med ordlyden, stedet og kilden.',
};

/** What feeds say of new records of a kind. */
export const added = {
  theses: { single: 'Ny oppgave: {name}', several: '{n} nye oppgaver' },
  studies: { single: 'Ny studie: {name}', several: '{n} nye studier' },
  themes: { single: 'Nytt tema: {name}', several: '{n} nye temaer' },
  quotes: { single: 'Nytt sitat: {name}', several: '{n} nye sitater' },
  theory: { single: 'Nytt begrep: {name}', several: '{n} nye begreper' },
  references: { single: 'Ny referanse: {name}', several: '{n} nye referanser' },
  bridges: { single: 'Ny bro: {name}', several: '{n} nye broer' },
  notes: { single: 'Ny merknad: {name}', several: '{n} nye merknader' },
  facts: { single: 'Nytt tall: {name}', several: '{n} nye tall' },
  groups: { single: 'Ny gruppe av påstander i {name}', several: '{n} nye grupper av påstander i {name}' },
  findings: { single: 'Ny påstand i {name}', several: '{n} nye påstander i {name}' },
};

/** Other names that readers have for a kind of record. */
const otherNames = {
  groups: ['Svar'],
  quotes: ['Utsagn'],
  theory: ['Begrep', 'Begreper', 'Definisjon'],
  studies: ['Artikkel', 'Artikler', 'Forskning'],
  references: ['Kilde', 'Kilder', 'Litteratur'],
  notes: ['Advarsel', 'Advarsler'],
  facts: ['Statistikk'],
  statements: ['Metode'],
};

/** Bokmål for what records and their parts are called. */
export const terms = {
  collections,
  singular,
  otherNames,
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
