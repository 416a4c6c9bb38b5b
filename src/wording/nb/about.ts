export const about = {
  title: 'Om {name}',
  review: 'Oppgavene',
  who: 'Hvem som leser og registrerer',
  method: 'Slik er det gjort',
  complete: 'Hvor fullstendig det er',
  reading: 'Hvordan lese beleggene',
  readingText:
    'En **påstand** er noe en oppgave sier, gjengitt med våre ord. Den er et **funn** når den forteller hva en studie fant, og en studie i oppgaven bærer den. Under hver påstand står det den hviler på: kildene med side slik oppgaven oppgir dem, hvem som kommer til orde, sitatene og teorien. «1 av 4 studier» betyr at én av de fire studiene oppgaven bygger på, er sitert for påstanden. Studier av de samme menneskene teller som ett utvalg. Tallene er talt, ikke vurdert: få studier gjør ikke en påstand gal.\n\nEt **sitat** er gjengitt tegn for tegn, med skrivefeil. Oversettelser og sammenfatninger er våre egne. Det oppgavene ikke sier, er merket «ikke oppgitt i teksten»; vi gjetter ikke.',
  voices: 'Stemmene',
  voicesText: 'Hver påstand sier hvem den bygger på. Fargen har alltid en form og et ord ved siden av seg.',
  rights: 'Rettigheter',
  privacy: 'Personvern',
  privacyText:
    'Nettstedet har ingen innlogging, ingen informasjonskapsler og ingen sporing, og henter ingenting fra andre nettsteder. Sidene du åpner, blir liggende i nettleseren din så de kan leses uten nett; ingen andre ser hvilke det er. De siste søkene dine og leselisten din ligger også bare der, og du kan slette dem. Leselisten følger bare med i lenker du selv deler. Oppgavenes forfattere er anonyme her. Navn inne i sitater er ikke registrert som personer.',
};

/** What the check against the source texts counted, and what is unknown. */
export const coverage = {
  checked: 'Registreringen er holdt opp mot oppgavenes tekst av et program, sist {date}.',
  never: 'Tallene fra kontrollen mot kildetekstene følger ikke med denne utgaven.',
  sound: '{covered} av {found} kontrollerte punkter stemmer, {waived} er unntak, og ingen mangler.',
  gaps: '{covered} av {found} kontrollerte punkter stemmer, {waived} er unntak, og {missing} mangler.',
  terms:
    '**Dekket** betyr at punktet stemmer med teksten. Et **unntak** er noe programmet spør om uten grunn, for eksempel et søkeord i anførselstegn; hvert unntak er skrevet ned med begrunnelse. Det som **mangler**, er en feil vi ikke har rettet. Programmet kontrollerer ord og henvisninger. Om en sammenfatning er rimelig, må du selv vurdere.',
  table: 'Hva programmet har kontrollert',
  check: 'Kontroll',
  columns: { found: 'Funnet', covered: 'Dekket', waived: 'Unntak', missing: 'Mangler' },
  checks: {
    quotations: { name: 'Sitatenes ordlyd', meaning: 'Sitatene står i teksten, tegn for tegn, der vi sier.' },
    printed: {
      name: 'Annen ordrett tekst',
      meaning: 'Problemstillinger, henvisninger, søkeord og tall står slik vi gjengir dem.',
    },
    passages: {
      name: 'Passasjer i anførselstegn',
      meaning: 'Det tekstene setter i anførselstegn, er registrert her.',
    },
    citationsInText: { name: 'Henvisninger i teksten', meaning: 'Hver henvisning i tekstene er ført på et verk her.' },
    citationsInReferences: {
      name: 'Henvisninger i referansene',
      meaning: 'Hver henvisning som er ført på et verk her, står i tekstene.',
    },
    outlineHeadings: {
      name: 'Overskrifter i innholdslisten',
      meaning: 'Overskriftene vi viser til, står i tekstene i samme rekkefølge.',
    },
    outlinePages: {
      name: 'Sidetall i innholdslisten',
      meaning: 'Sidetallene er de samme som i innholdsfortegnelsen.',
    },
    numberedHeadings: {
      name: 'Nummererte overskrifter i teksten',
      meaning: 'Ingen nummerert overskrift i tekstene er utelatt.',
    },
    evidence: {
      name: 'Kilde og sted i postene',
      meaning: 'Kilden og siden vi oppgir for noe, er de som står i henvisningen.',
    },
    quoteSources: { name: 'Kilder til sitatene', meaning: 'Kilden til et sitat er nevnt der sitatet står.' },
    prose: {
      name: 'Felter med egen tekst',
      meaning: 'Våre egne tekster har ikke tolv ord på rad felles med oppgavene.',
    },
    forbidden: {
      name: 'Filer uten forbudt innhold',
      meaning: 'Ingen av filene har opplysninger som ikke skal publiseres.',
    },
    waivers: { name: 'Unntak og leseregler', meaning: 'Hvert unntak trengs fortsatt.' },
  },
  each: 'Tallene for hver oppgave',
  whole: 'Alt under ett',
  unknown: 'Det vi ikke vet',
  unknownText:
    'Det oppgavene ikke oppgir, og som vi ikke fant i en åpen bibliografisk post, er ukjent. Årgang, nummer og sider er bare talt der vi vet at verket er en artikkel. Under hver linje står verkene det gjelder.',
  field: {
    authors: 'Alle forfatterne',
    year: 'Årstall',
    title: 'Tittel',
    container: 'Tidsskrift eller bok',
    volume: 'Årgang',
    issue: 'Nummer',
    pages: 'Sider',
  },
  unknownWorks: '{n} av {all} verk',
  place: 'Side eller paragraf i kilden',
  unknownPlaces: '{n} av {all} henvisninger',
  notes: '{notes} sier hva du bør vite før du bruker noe.',
};

/** How to report an error. */
export const report = {
  title: 'Meld en feil',
  subject: 'Feil på «{title}»',
  why: 'Et sitat eller en henvisning som ikke stemmer med kilden, er den viktigste meldingen vi får.',
  form: 'Lenken under åpner et skjema der adressen til siden er fylt inn. Står feilen på en annen side, bruk lenken nederst på den. Skjemaet ligger på et annet nettsted, og andre kan lese det du skriver. Ta med dette:',
  plain:
    'Denne utgaven har ikke noe sted å sende meldinger til. Si fra til den som har lagt ut nettstedet, eller som viste deg det: Kopien er deres, og de kan rette den. Ta med dette:',
  include: {
    address: 'adressen til siden, helst til selve sitatet eller påstanden',
    printed: 'det som står der',
    source: 'det kilden sier, ord for ord, og hvor i kilden det står',
    seen: 'om du har sett kilden selv',
  },
  private: 'Ikke skriv personopplysninger.',
};
