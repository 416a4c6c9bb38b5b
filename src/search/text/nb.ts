import { stemmer } from '@orama/stemmers/norwegian';
import type { TextRules } from './text-rules.ts';

/** «lærerne» is a form of «lærere»: an ending that the stemmer lacks. */
const AGENT_PLURAL = /(?<=...)ernes?$/;

/** Common verbs with several stems. */
const verbs =
  'ta tar tok tatt,gi gir ga gav gitt,få får fikk fått,gå går gikk gått,stå står sto stod stått,slå slår slo slått,' +
  'si sier sa sagt,gjør gjord gjort,vit vet visst,dra drar dro dratt,be ber ba bedt,legg lagt,sett satt,ligg lå,' +
  'bær bar bår,stjel stjal stjål,velg valgt,selg solgt,fortel fortalt,spør spørr spurt,tør tørr tord,følg fulgt,' +
  'bring brakt,strek strakt,gjeld gjald,fall falt,treff traff truff,trekk trakk trukk,tro tror trodd,bety betyr betyd,' +
  'skje skjer skjed,bo bor bodd,lev levd,komm kom,drikk drakk drukk,finn fant funn,bind band bund,stikk stakk stukk,' +
  'vinn vant vunn,forsvin forsvant forsvun,syng sang sung,tving tvang tvung,hjelp hjalp hjulp hjelpt,slipp slapp slupp,' +
  'rekk rakk,brenn brant,bryt brøt brutt,fly fløy,skyt skjøt skutt,nyt nøt nytt,kryp krøp,lyv løy,skryt skrøt,' +
  'skyv skjøv,frys frøs,bit bet bitt,driv drev,grip grep,skriv skrev,stig steg,skrik skrek,riv rev,svik svek,' +
  'forstå forstår forsto forståt,kjøp kjøpt';

const stopWords =
  'alle at av ble bli blir blitt både da de dem den denne der dere det dette disse du eller en er et for fra før ha ' +
  'hadde han hans har hun hva hvem hvilke hvilken hvilket hvor hvordan hvorfor i ikke ingen jeg kan kunne man mange ' +
  'med men mer mfl min må når noe noen og også om opp oss over på seg selv si sin sine sitt skal skulle som så til ' +
  'under ut uten var vært ved vi vil ville være å';

export const nb: TextRules = {
  stem: (word) => shortenDouble(stemmer(word.replace(AGENT_PLURAL, 'ere'))),
  beginningOf: (stem) => stem,
  irregular: verbs.split(',').map((stems) => stems.split(' ')),
  stopWords: stopWords.split(' '),
};

/** Reduces a doubled final consonant: the sources write both «tillit» and «tillitt». */
function shortenDouble(stem: string): string {
  return stem.length >= 6 && /([bdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
