export const feed = {
  title: '{name}: nytt og rettet',
  added: {
    theses: { single: 'Ny oppgave: {name}', several: '{n} nye oppgaver' },
    studies: { single: 'Ny studie: {name}', several: '{n} nye studier' },
    themes: { single: 'Nytt tema: {name}', several: '{n} nye temaer' },
    quotes: { single: 'Nytt sitat: {name}', several: '{n} nye sitater' },
    theory: { single: 'Nytt begrep: {name}', several: '{n} nye begreper' },
    references: { single: 'Ny referanse: {name}', several: '{n} nye referanser' },
    bridges: { single: 'Ny bro: {name}', several: '{n} nye broer' },
    notes: { single: 'Ny merknad: {name}', several: '{n} nye merknader' },
    facts: { single: 'Nytt tall: {name}', several: '{n} nye tall' },
    findings: { single: 'Ny påstand i {name}', several: '{n} nye påstander i {name}' },
  },
  corrected: 'Rettet: {name}',
};

export const share = {
  button: 'Del',
  copied: 'Lenken er kopiert.',
  refused: 'Nettleseren lot oss ikke kopiere. Lenken er markert, så du kan kopiere den selv.',
  address: 'Lenke til siden',
};

export const embed = {
  title: 'Bygg inn',
  intro: 'Lim inn denne koden der du vil vise siden, for eksempel i en læringsplattform eller en blogg.',
  code: 'Kode til innbygging',
  from: 'Se hva det hviler på hos {name}',
};
