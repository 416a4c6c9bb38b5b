/** What the search dialog says in bokmål: the only messages that a browser fetches as code. */
export { collections, singular } from './terms.ts';

/** What the search page says too. */
export const search = {
  label: 'Søk i påstander, sitater, teori og studier',
  placeholder: 'Ord, halve ord, navn …',
  hint: 'Du kan skrive på norsk eller engelsk, med eller uten æ, ø og å.',
  loading: 'Henter søkeordene …',
  failed: 'Søket kunne ikke lastes. Du kan bla i listene under, eller laste siden på nytt.',
  results: { one: '{n} treff på «{query}»', other: '{n} treff på «{query}»' },
  none: 'Ingen treff på «{query}».',
  noneChosen: 'Ingen treff med disse valgene.',
  listed: { one: '{n} treff', other: '{n} treff' },
  relaxed: 'Ingen oppføring har alle ordene. Her er de som har flest av dem.',
  partly: '{n} av dem har alle ordene, de andre har noen av dem.',
  loosened: 'Ingen tekst har ordene akkurat slik de står i anførselstegnene. Her er treff på ordene hver for seg.',
  translated: '«{typed}» er søkt på som {words}.',
  missing: '{words} står ingen steder.',
  askedFirst: '{kinds} står først.',
  respelt: '«{typed}» står ingen steder. Her er treff på ord som ligner: {words}.',
  shortened: 'Søket er kortet ned til de første {n} tegnene.',
  browse: 'Eller bla i listene',
  formerTerm: '«{typed}» er et eldre ord. Dette står under',
  searchFor: 'Søk på «{query}»',
  unknownValue: '«{value}» kjenner vi ikke, og det er sett bort fra.',
  meant: 'Mente du «{nearest}»?',
  misused: {
    unknown: 'Vi kan ikke avgrense med «{typed}», så det er søkt på som vanlige ord.',
    empty: 'Skriv hva du vil avgrense til rett etter «{typed}», uten mellomrom, eller velg her:',
    excluded: 'Minus og IKKE virker bare foran ord og anførselstegn, så «{typed}» er sett bort fra.',
    alone: 'Det står ikke noe annet å søke etter, så «{typed}» er søkt på og ikke utelatt.',
  },
  operators: 'Søk mer presist',
  operator: {
    phrase: { example: '"det tok tid"', text: 'Ordene etter hverandre, akkurat slik.' },
    exclude: { example: 'tillit -mistillit', text: 'Uten dette ordet.' },
    either: {
      example: 'tillit ELLER trygghet',
      text: 'Minst ett av ordene. OG, ELLER og IKKE, eller AND, OR og NOT, virker når de har store bokstaver.',
    },
    kind: {
      example: 'type:sitat tillit',
      text: 'Bare sitater. Også funn, påstand, gruppe, tema, teori, studie, referanse, bro, merknad og tall.',
    },
    study: { example: 'studie:forfatter tillit', text: 'Bare det som hører til en studie.' },
    theme: { example: 'tema:"to ord" tillit', text: 'Bare det som hører til et tema. Flere ord står i anførselstegn.' },
    voice: { example: 'stemme:navn tillit', text: 'Bare det som én gruppe sier.' },
    thesis: { example: 'oppgave:navn tillit', text: 'Bare det som står i én oppgave.' },
    language: { example: 'språk:engelsk tillit', text: 'Bare sitater på ett språk.' },
  },
  start: {
    recent: 'Siste søk',
    example: 'Prøv for eksempel',
    theme: 'Temaene med flest funn',
    forget: 'Glem søkene',
    findings: '{n} funn',
  },
  kinds: { 'study-findings': 'Funn', conclusions: 'Konklusjoner', statements: 'Bakgrunn og metode' },
  kind: { 'study-findings': 'Funn', conclusions: 'Konklusjon', statements: 'Bakgrunn og metode' },
};

export const searchDialog = {
  close: 'Lukk',
  hits: 'Treff',
  all: { one: 'Se {n} treff på søkesiden', other: 'Alle {n} treff' },
  help: 'Se forslag på søkesiden',
  start: 'Forslag',
  keys: 'Piltastene velger, Enter åpner, Esc lukker.',
  slashKey: 'Tasten / åpner søket',
};
