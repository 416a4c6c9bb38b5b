export const note = {
  intro:
    'Det en bør vite før en siterer: sider, årstall og navn som ikke stemmer overens, utsagn som kan være lagt i feil munn, og det som mangler. Rene skrivefeil er ikke tatt med.',
  severity: { avoid: 'Ikke siter slik', check: 'Kontroller først', know: 'Greit å vite' },
  meaning: {
    avoid: 'Bør ikke siteres slik det står.',
    check: 'Slå opp i kilden før du siterer.',
    know: 'Endrer lite, men er godt å vite om.',
  },
  kind: {
    locator: 'Side eller sted',
    wording: 'Ordlyd',
    'name-or-year': 'Navn eller årstall',
    law: 'Lovhenvisning',
    attribution: 'Hvem som sier det',
    method: 'Framgangsmåte',
    missing: 'Noe mangler',
    reasoning: 'Påstand og belegg',
  },
  advice: 'Hva du kan gjøre',
  places: 'Hvor',
  concerns: 'Gjelder',
  permalink: 'Lenke til merknaden',
  beware: 'Verdt å merke seg',
  more: { one: '{n} merknad til', other: '{n} merknader til' },
};
