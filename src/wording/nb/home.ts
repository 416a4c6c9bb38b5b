export const home = {
  browse: 'Finn fram',
  questions: 'Spørsmålene, og hva oppgavene svarer',
  example: 'Slik henger det sammen',
  chain: {
    claim: 'Påstand',
    inTheme: 'i temaet',
    source: 'Studien og siden',
    quote: 'Det som ble sagt',
    theory: 'Teorien som forklarer',
  },
  students: 'Skriver du oppgave?',
  studentsText: 'Se hva studiene finner, tema for tema, hvem som sier det, og kopier en riktig henvisning.',
  teachers: 'Underviser du?',
  teachersText: 'Sammenlign studier og stemmer på tvers, og del en fast lenke eller et utskriftsark.',
  searchers: 'Leter du etter et sitat?',
  searchersText: 'Skriv et halvt ord, på norsk eller engelsk, så kommer sitatet fram.',
};
