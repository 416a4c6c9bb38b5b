export const home = {
  browse: 'Finn fram',
  questions: 'Spørsmålene',
  heardVoice: 'En stemme fra materialet',
  students: 'Skriver du oppgave?',
  studentsText:
    'Begynn i et [tema]({themes}). Hvert funn viser studiene, sidene og sitatene det hviler på, og teorien som forklarer det.',
  teachers: 'Underviser du?',
  teachersText:
    'Hvert tema, funn, sitat og begrep har sin egen faste adresse du kan lenke til. [Temaene]({themes}) er et godt sted å begynne.',
  searchers: 'Leter du etter et sitat?',
  searchersText:
    'Skriv et halvt ord i [søket]({search}), på norsk eller engelsk, eller filtrer [sitatene]({quotes}) etter hvem som snakker.',
};
