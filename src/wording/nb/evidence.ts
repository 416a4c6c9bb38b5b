export const backlinks = {
  title: 'Nevnt i',
};

export const strength = {
  title: 'Hva det hviler på, talt',
  note: 'Talt, ikke vurdert. Det flere sider sier, teller hos hver av dem. Trykk på et tall for å se hva det teller.',
  samples: 'Utvalg',
  shared: '{studies} ({samples})',
  counted: 'Hvor og når',
  sampleCount: '{n} av {outOf} grupper av mennesker; studier av de samme menneskene teller én gang.',
  years: 'Studienes årstall',
  dissent: 'Nyanserer eller står mot',
  dissentNote: 'Påstander som oppgaven selv stiller opp mot en annen.',
};

export const voices = {
  title: { single: 'Én stemme', two: 'To stemmer', three: 'Tre stemmer', many: '{n} stemmer' },
  question: 'Hva sier {sides}?',
  intro: 'Hva {sides} sier, tema for tema. En tom side viser hvem som ikke er hørt.',
  caption: 'Hvem som er hørt i hvert tema',
  none: 'ikke hørt',
  allSay: 'begge sier det',
  othersSay: 'også {sides} sier det',
  unheard: { single: 'studien intervjuet bare {sides}', several: 'studiene intervjuet bare {sides}' },
  silent: 'Ingen påstander eller sitater i dette temaet gir {side}s syn.',
};
