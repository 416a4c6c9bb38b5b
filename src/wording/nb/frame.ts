/** Bokmål for the frame of every page: navigation, footer, lists, pages that say what is missing. */
export const frame = {
  skipToContent: 'Hopp til innholdet',
  nothingYet: 'Her er det ikke registrert noe ennå.',
  nav: {
    label: 'Hovedmeny',
    home: 'Forsiden',
    breadcrumb: 'Du er her',
  },
  paper: {
    qr: 'QR-kode som fører til siden',
    printed: 'Skrevet ut {date}',
  },
  notFound: {
    title: 'Siden finnes ikke',
    text: 'Adressen fører ikke til noen side. Den kan være skrevet feil. Prøv søket, eller en av listene i menyen.',
    nearest: 'Mente du en av disse?',
    search: 'Søk etter «{words}»',
  },
  offline: {
    title: 'Du er uten nett',
    text: 'Denne siden har du ikke åpnet på denne enheten før, så den kan ikke vises nå.',
    retry: 'Prøv igjen',
    kept: 'Dette kan du lese nå',
  },
  former: {
    title: 'Siden har flyttet',
    text: 'Du finner den her:',
  },
  preview: 'Kort om det lenken fører til',
  corrected: 'Rettet {date}:',
  footer: {
    text: 'Belegg viser hva en påstand hviler på.',
    feed: 'Nytt og rettet (RSS)',
    rights: 'Våre tekster: CC BY 4.0. Sitatene tilhører opphavspersonene.',
  },
  list: {
    count: '{n} i alt',
    from: 'fra {thesis}',
    numbers: 'Hvert tall er en lenke til det som er talt.',
  },
};
