export const across = {
  title: 'På tvers',
  intro: 'Hva studiene og oppgavene sier når de ses ved siden av hverandre, og hvordan de er laget.',
  matrix: 'Hvilke studier bærer hvilke temaer, og hvor er det tomt?',
  bridges: 'Hvor møtes oppgavene, og hvor skiller de lag?',
  comparison: 'Spørsmål, studier og konklusjoner i to spalter.',
  map: 'Studier, temaer og teori i én tegning.',
  notes: 'Hva en bør vite før en siterer.',
  facts: 'Hvert tall oppgavene oppgir, med kilde.',
  method: 'Fra søk til valgte artikler.',
};

export const map = {
  title: 'Kart',
  intro:
    'Hvilke studier hvert tema hviler på, og hvilken teori det bruker. Tykkere linje betyr flere påstander. Hvert navn er en lenke.',
  table: 'Kartet som tabell',
  drawn: 'Tegningen har bare den mest brukte teorien. Tabellen under har resten også.',
  narrow: 'Skjermen er for smal for tegningen. Tabellen under har de samme lenkene.',
  around: 'Rundt denne siden',
  list: 'Som liste',
  listMore: 'Som liste, med {n} til',
  restsOn: 'Hviler på',
  leadsTo: 'Fører til',
};

export const compare = {
  title: 'Oppgavene side om side',
  intro: 'Spørsmål, metode, studier, temaer og konklusjoner ved siden av hverandre.',
  how: 'Framgangsmåten side om side',
  says: 'Temaer, konklusjoner og egen teori',
  searches: { one: '{n} søk', other: '{n} søk' },
  ownTheory: 'Teori bare her',
  concepts: '{n} begreper',
  sharedTheory: 'Teori i begge',
  sharedWorks: 'Verk begge siterer',
  toConclusion: 'Lenke til konklusjonen',
  toStep: 'Lenke til stedet i metoden',
};
