export const method = {
  title: 'Metode og søk',
  intro:
    'Hvordan oppgavene fant, valgte og vurderte studiene: hvert søk fra treff til valgte artikler, kriteriene, kildekritikken og analysen.',
  search: 'Søk {number}',
  searchText: 'Om søkene',
  statements: { one: '{n} ledd', other: '{n} ledd' },
  criteria: { one: '{n} krav', other: '{n} krav' },
  counted: ' (talt av oss)',
  unknownStudies: 'teksten sier ikke hvilke studier',
  onlyTable: 'Bare i søketabellen: {databases}.',
  onlyText: 'Bare i den løpende teksten: {databases}.',
};
