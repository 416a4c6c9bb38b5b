/** What the search dialog says in bokmål: the only messages that a browser fetches as code. */
export { collections, singular } from './terms.ts';

/** What the search page says too. */
export const search = {
  label: 'Søk i påstander, sitater, teori og studier',
  placeholder: 'Et ord, et halvt ord, et navn …',
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
  respelt: '«{typed}» står ingen steder. Her er treff på ord som ligner: {words}.',
  shortened: 'Søket er kortet ned til de første {n} tegnene.',
  browse: 'Eller bla i listene',
  formerTerm: '«{typed}» er et eldre ord. Dette står under',
  searchFor: 'Søk på «{query}»',
  unknownValue: '«{value}» kjenner vi ikke, og det er sett bort fra.',
  unknownValueNear: '«{value}» kjenner vi ikke, og det er sett bort fra. Mente du «{nearest}»?',
  operator: {
    phrase: { example: '"det tok tid"', text: 'Ordene etter hverandre, akkurat slik.' },
    exclude: { example: 'tillit -mistillit', text: 'Uten dette ordet.' },
    kind: { example: 'kind:sitat tillit', text: 'Bare sitater. Også påstand, tema, teori, studie og referanse.' },
    study: { example: 'studie:forfatter tillit', text: 'Bare det som hører til en studie.' },
    theme: { example: 'tema:navn tillit', text: 'Bare det som hører til et tema.' },
  },
  kinds: { 'study-findings': 'Funn', conclusions: 'Konklusjoner', statements: 'Bakgrunn og metode' },
  kind: { 'study-findings': 'Funn', conclusions: 'Konklusjon', statements: 'Bakgrunn og metode' },
};

export const searchDialog = {
  close: 'Lukk',
  hits: 'Treff',
  all: { one: 'Se {n} treff på søkesiden', other: 'Alle {n} treff' },
  help: 'Se forslag på søkesiden',
  recent: 'Siste søk',
  forget: 'Glem søkene',
  keys: 'Piltastene velger, Enter åpner, Esc lukker.',
  slashKey: 'Tasten / åpner søket',
};
