export const fact = {
  title: 'Tall i oppgaven',
  intro: 'Tallene oppgavene oppgir, med enhet, år, kilde og sted slik teksten gir dem.',
  precision: { exact: '{figure}', about: 'ca. {figure}', 'at-least': 'minst {figure}', 'at-most': 'høyst {figure}' },
  inWords: 'sagt med ord',
  more: 'Ordlyd, kilde og sted',
  about: 'Gjelder',
  year: 'År',
  source: 'Kilde',
  place: 'Sted',
  permalink: 'Lenke til tallet',
};
