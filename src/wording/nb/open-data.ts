import { describes } from './terms.ts';

export const data = {
  title: 'Åpne data',
  intro:
    'Alt innholdet kan lastes ned og brukes videre, uten innlogging og uten nøkkel. Filene er de samme som våre egne kontroller leser.',
  edition: 'Utgave {version}, sist endret {date}.',
  editionUndated: 'Utgave {version}. Det er ikke kjent når den sist ble endret.',
  package: 'Filene er også beskrevet for maskiner, med størrelse, kontrollsum og kolonner:',
  others: 'Til referanseprogram og regneark',
  citationsIntro:
    'BibTeX, RIS og CSL-JSON kan åpnes i Zotero, EndNote og andre referanseprogram. Felt vi ikke kjenner, er utelatt.',
  tablesIntro: 'Tabellene for regneark har norske overskrifter og semikolon mellom kolonnene, slik norsk Excel venter.',
  otherFiles: {
    references: 'Alle verk oppgavene siterer',
    studies: 'De inkluderte studiene',
    list: 'Litteraturlisten: {thesis}',
    matrix: 'Matrisen: påstander og sitater per tema og studie',
  },
  files: 'Filene',
  filesIntro:
    'JSON-filene har alt: hver fil er en liste med poster. CSV-filene er flate tabeller av de samme postene: enkle felt er kolonner, et felt på flere språk er en kolonne per språk (`title.nb`), og verdiene i en liste er skilt med semikolon og mellomrom. Lenker og felt som er bygd opp av flere deler, står bare i JSON. CSV-filene har komma mellom kolonnene, UTF-8 med BOM og linjeskift CRLF (RFC 4180). Skjemaet er JSON Schema 2020-12; det sier hva hvert felt er, og kan kontrollere filen.',
  vocabulary:
    'Ordene som er dette feltets egne, står i {file}: stemmene, polene, nivåene og typene, med navn, betydning og fast farge og form. Postene viser til dem med id ({schema}). Id-ene er de samme som før filen kom.',
  file: 'JSON',
  records: 'Poster',
  table: 'CSV',
  schema: 'Skjema',
  content: 'Innhold',
  example: 'Et eksempel',
  exampleIntro:
    'Dette henter alle påstander og teller dem etter hvem som taler. Det kan kjøres i nettleserens konsoll på dette nettstedet, eller med Node når adressen har vertsnavn.',
  exampleOutput: 'Svaret i denne utgaven:',
  addresses: 'Adressene',
  addressesIntro: 'Siden {page} har posten {record}. Slik er alle adressene bygd opp:',
  addressOf: {
    collection: 'Alle postene i en samling.',
    record: 'Én post. Id-en er den samme som i adressen til siden.',
    finding: 'Én påstand. Er den tatt opp i en gruppe, ligger gruppen der.',
    group: 'Én gruppe av påstander.',
    table: 'Samlingen som flat tabell.',
    work: 'Et verk til et referanseprogram, også med endelsen `.ris` eller `.csl.json`. Oppgavene ligger på samme måte i `theses`.',
    list: 'Litteraturlisten til en oppgave, også som `.ris`, `.csl.json` og `.txt`.',
    schema: 'Skjemaet til samlingen. Én post alene følger `#/$defs/record` i det.',
    package: 'Beskrivelsen av hele datasettet (Data Package 2.0).',
  },
  collectionName: 'samling',
  stability: 'Det du kan stole på',
  promises: {
    addresses: 'Adressene består. Får en post ny id, ligger den også under den gamle.',
    fields:
      'Et felt blir ikke borte og skifter ikke betydning uten at utgavenummeret sier det: det første tallet øker, eller det andre så lenge det første er 0. Nye felt og poster kan komme når som helst.',
    unknown: '`null` betyr at oppgaven ikke sier det. Det er aldri en gjetning.',
    date: 'Datoen er den siste endringen i kildene til nettstedet, ikke dagen det ble bygd. To bygg av samme utgave gir de samme filene.',
  },
  fields: 'Felter',
  fieldsIntro: 'Feltene i {file} (forklart på engelsk, som i skjemaet)',
  ties: 'Lenker i denne filen:',
  describes,
  licence: 'Lisens',
  licenceText:
    'Våre sammenfatninger og registreringer: CC BY 4.0. Sitatene tilhører opphavspersonene og er gjengitt etter sitatretten.',
  licencePart: 'Del',
  licences: {
    records: {
      part: 'Våre sammenfatninger, forklaringer, oversettelser og søkeord, og registreringen av oppgavene',
      terms:
        '[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/deed.no): bruk og endre fritt når du navngir {name}, lenker til lisensen og sier hva du har endret',
    },
    quotations: {
      part: 'Det som står ordrett: `text` i sitatene, `asWritten`, `heading` og andre felt som skjemaet kaller «as printed»',
      terms: 'Tilhører dem som har sagt eller skrevet det. Gjengitt med kilde etter sitatretten (åndsverkloven § 29)',
    },
    code: { part: 'Programkoden', terms: '[MIT](https://opensource.org/license/mit)' },
  },
};

export const download = {
  title: 'Last ned',
  take: 'Last ned og bygg inn',
  moreAuthors: 'Det er flere forfattere enn de som er navngitt her.',
  thesisType: 'Studentoppgave',
  workData: 'JSON (referansen)',
  workTitle: 'Tittel',
  timesCited: 'Ganger sitert',
  list: 'Litteraturlisten',
  asText: 'Tekst',
  spreadsheet: 'Regneark (CSV)',
  copyTable: 'Kopier som tabell',
  copied: 'Tabellen er kopiert. Lim den inn i Word eller et regneark.',
  refused: 'Nettleseren lot oss ikke kopiere. Tabellen er merket: kopier den med Ctrl+C eller Cmd+C.',
};
