export const about = {
  title: 'Om {name}',
  reading: 'Hvordan lese beleggene',
  readingText:
    'En **påstand** er noe en oppgave sier, gjengitt med våre ord. Den er et **funn** når den forteller hva en studie fant, og en studie i oppgaven bærer den. Under hver påstand står det den hviler på: kildene med side slik oppgaven oppgir dem, hvem som kommer til orde, sitatene og teorien. «1 av 4 studier» betyr at én av de fire studiene oppgaven bygger på, er sitert for påstanden. Studier av de samme menneskene teller som ett utvalg. Tallene er talt, ikke vurdert: få studier gjør ikke en påstand gal.\n\nEt **sitat** er gjengitt tegn for tegn, med skrivefeil. Oversettelser og sammenfatninger er våre egne. Det oppgavene ikke sier, er merket «ikke oppgitt i teksten»; vi gjetter ikke.',
  voices: 'Stemmene',
  voicesText: 'Hver påstand sier hvem den bygger på. Fargen har alltid en form og et ord ved siden av seg.',
  rights: 'Rettigheter',
  privacy: 'Personvern',
  privacyText:
    'Nettstedet har ingen innlogging, ingen informasjonskapsler og ingen sporing, og henter ingenting fra andre nettsteder. Sidene du åpner, blir liggende i nettleseren din så de kan leses uten nett; ingen andre ser hvilke det er. De siste søkene dine og leselisten din ligger også bare der, og du kan slette dem. Leselisten følger bare med i lenker du selv deler. Oppgavenes forfattere er anonyme her. Navn inne i sitater er ikke registrert som personer.',
  review: 'Oppgavene',
};
