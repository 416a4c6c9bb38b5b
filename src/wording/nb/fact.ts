export const fact = {
  title: 'Tall i oppgaven',
  intro: 'Tallene oppgavene oppgir, med enhet, år, kilde og sted slik teksten gir dem.',
  topic: {
    field: 'Om feltet',
    participants: 'Deltakerne i studiene',
    search: 'Søkene og utvalget',
    history: 'Årstall',
    law: 'Lov',
  },
  precision: { exact: '{figure}', about: 'ca. {figure}', 'at-least': 'minst {figure}', 'at-most': 'høyst {figure}' },
  inWords: 'sagt med ord',
  about: 'Gjelder',
  year: 'År',
  source: 'Kilde',
  place: 'Sted',
  permalink: 'Lenke til tallet',
};
