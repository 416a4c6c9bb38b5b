import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemNorwegian } from '@orama/stemmers/norwegian';
import type { Language } from '../../schemas/languages.ts';

/** Language-specific rules of the search. */
export interface TextRules {
  /** Stems a word; null if the rules do not apply to it. */
  stem: (word: string) => string | null;
  /** Common prefix of all words with a stem. */
  beginningOf: (stem: string) => string;
  /** Irregular words: the stems of each, as `stem` returns them. */
  irregular: readonly (readonly string[])[];
  /** Words too frequent to be searched for. */
  stopWords: readonly string[];
  /** Words that count for little beside others: those of which any question may be made. */
  lightWords: readonly string[];
  /** Prefixes that turn a word into its opposite. */
  negations: readonly string[];
}

/** «lærerne» is a form of «lærere»: an ending that the stemmer lacks. */
const AGENT_PLURAL = /(?<=...)ernes?$/;

/** Common verbs with several stems. */
const norwegianVerbs =
  'ta tar tok tatt,gi gir ga gav gitt,få får fikk fått,gå går gikk gått,stå står sto stod stått,slå slår slo slått,' +
  'si sier sa sagt,gjør gjord gjort,vit vet visst,dra drar dro dratt,be ber ba bedt,legg lagt,sett satt,ligg lå,' +
  'bær bar bår,stjel stjal stjål,velg valgt,selg solgt,fortel fortalt,spør spørr spurt,tør tørr tord,følg fulgt,' +
  'bring brakt,strek strakt,gjeld gjald,fall falt,treff traff truff,trekk trakk trukk,tro tror trodd,bety betyr betyd,' +
  'skje skjer skjed,bo bor bodd,lev levd,komm kom,drikk drakk drukk,finn fant funn,bind band bund,stikk stakk stukk,' +
  'vinn vant vunn,forsvin forsvant forsvun,syng sang sung,tving tvang tvung,hjelp hjalp hjulp hjelpt,slipp slapp slupp,' +
  'rekk rakk,brenn brant,bryt brøt brutt,fly fløy,skyt skjøt skutt,nyt nøt nytt,kryp krøp,lyv løy,skryt skrøt,' +
  'skyv skjøv,frys frøs,bit bet bitt,driv drev,grip grep,skriv skrev,stig steg,skrik skrek,riv rev,svik svek,' +
  'forstå forstår forsto forståt,kjøp kjøpt';

const norwegianStopWords =
  'alle at av ble bli blir blitt både da de dem den denne der dere det dette disse du eller en er et for fra før ha ' +
  'hadde han hans har hun hva hvem hvilke hvilken hvilket hvor hvordan hvorfor i ikke ingen jeg kan kunne man mange ' +
  'med men mer m fl mfl min må når noe noen og også om opp oss over på seg selv si sin sine sitt skal skulle som så til ' +
  'under ut uten var vært ved vi vil ville være å';

/** Words of questions that say little of what is asked about; nynorsk ones too. */
const norwegianLightWords =
  'gjør gjøre gjorde gjort gjer gjera går gå gikk gått kommer komme kom kommet kjem får få fikk fått fekk gir gi ga ' +
  'gitt gjev gje tar ta tok tatt tek lar la latt setter sette satte legger legge lagt holde holdt sier sa sagt ' +
  'seier mener mene mente ment synes syntes skjer skje skjedde skjedd finnes fins finner fant hender viser vise ' +
  'viste vist betyr bety burde bør måtte vet vite visste veit egentlig eigentleg egentleg greit grei greie ting ' +
  'tingen måte måten måter slags slag type typer folk alltid alltids aldri ofte bare berre bra godt fint fin veldig ' +
  'ganske nokså litt mye mykje masse mest meste helt heilt akkurat nettopp faktisk kanskje vel jo nok nå hit dit ' +
  'ditt igjen enda ennå endå allerede stadig ellers slik slike sånn sånne sånt slikt likevel heller gjerne helst ' +
  'eksempel eksempelvis liksom uansett hvis dersom fordi altså derfor enn andre annen anna lille lite liten viktig ' +
  'viktige mulig trenger treng gang ganger takk hei vennligst fortell forklar finn gjelder god gode';

/** Nynorsk and dialect words whose bokmål is a stop word. */
const nynorskStopWords =
  'sjølv sjølve ikkje ikkj itj itte inte eg æ mæ dæ sæ dykk dokker dokke dåkke dåkker dei ho hu kva ka kven kem kvar kor ' +
  'korleis kordan korsen kossen koss kvifor koffor kaffor noko nokko nåkka nokon nokre nokor nåkken frå ifrå ein ei eit då ' +
  'desse vere vera vore vert verte verta vart vorte vorten kunna skulla vilja einkvan utan';

/** Minimum length for English stemming: shorter Norwegian words collide («ro», «ros»). */
const MIN_ENGLISH_LENGTH = 5;

const englishStopWords =
  'a al an and are as at be been by can did do does for from had has have he her his how i if in is it its me my not of ' +
  'on or she so that the their them they this to was we were what when which who why will with without you your';

/** The same in English. */
const englishLightWords =
  'doing done get gets got make makes made making give gives gave given giving take takes took taken come comes ' +
  'came go going went put puts let lets say says said seem seems happen happens want wants wanted tell show shows ' +
  'find finds found thing things something anything everything nothing stuff way ways sort really actually ' +
  'basically just very much lot lots bit quite too also even still always never often sometimes usually maybe ' +
  'perhaps well good better best some any than then there here now again about because where would should could ' +
  'might may am someone anyone please hi only example';

export const textRules: Record<Language, TextRules> = {
  nb: {
    stem: (word) => shortenDouble(stemNorwegian(word.replace(AGENT_PLURAL, 'ere'))),
    beginningOf: (stem) => stem,
    irregular: norwegianVerbs.split(',').map((stems) => stems.split(' ')),
    stopWords: `${norwegianStopWords} ${nynorskStopWords}`.split(' '),
    lightWords: norwegianLightWords.split(' '),
    negations: ['mis', 'u', 'van'],
  },
  en: {
    stem: (word) => (word.length < MIN_ENGLISH_LENGTH || /[æøå\d]/.test(word) ? null : stemEnglish(word)),
    // Stems end in i for words in y.
    beginningOf: (stem) => stem.replace(/i$/, ''),
    irregular: [],
    stopWords: englishStopWords.split(' '),
    lightWords: englishLightWords.split(' '),
    negations: ['dis', 'non', 'in', 'un'],
  },
};

/** Reduces a doubled final consonant: the sources write both «tillit» and «tillitt». */
function shortenDouble(stem: string): string {
  return stem.length >= 6 && /([bdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
