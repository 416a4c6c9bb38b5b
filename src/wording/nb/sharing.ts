import { added } from './terms.ts';

export const feed = {
  title: '{name}: nytt og rettet',
  added,
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
