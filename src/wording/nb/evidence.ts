export const backlinks = {
  title: 'Nevnt i',
};

export const strength = {
  title: 'Hva det hviler på, talt',
  note: 'Talt, ikke vurdert. Trykk på et tall for å se hva det teller.',
  studies: '{n} av {outOf} studier',
  samples: 'Utvalg',
  shared: '{studies} ({samples})',
  counted: 'Talt',
  sampleCount: '{n} av {outOf} grupper av mennesker; studier av de samme menneskene teller én gang.',
  years: 'Studienes årstall',
  dissent: 'Nyanserer eller står mot',
  dissentNote: 'Funn som oppgaven selv stiller opp mot et annet.',
};

export const voices = {
  title: 'To stemmer',
  intro:
    'Hva de som får hjelp, sier, og hva de som gir den, sier, side om side i hvert tema. En tom side viser hvem som ikke er hørt.',
  caption: 'Hvem som er hørt i hvert tema',
  none: 'ikke hørt',
  both: 'begge sier det',
  unheard: {
    user: { single: 'studien intervjuet bare ansatte', several: 'studiene intervjuet bare ansatte' },
    staff: { single: 'studien intervjuet bare brukere', several: 'studiene intervjuet bare brukere' },
  },
  silent: {
    user: 'Ingen funn eller sitater i dette temaet gir brukernes syn.',
    staff: 'Ingen funn eller sitater i dette temaet gir de ansattes syn.',
  },
};
