import type { Lexicon } from '../index/lexicon.ts';
import { weights, type Match } from '../model/match.ts';
import { stemWord } from '../text/stem.ts';
import { isStopWord } from '../text/tokenise.ts';
import type { WordForms } from './word-forms.ts';

/** Common verbs with several stems, as the stemmer returns them. */
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

/** Finds forms of an irregular verb with another stem: «tatt» and «tar» for «tok». */
export type FindIrregular = (word: string) => Match[];

export function makeFindIrregular(lexicon: Lexicon, { wordsFrom }: Pick<WordForms, 'wordsFrom'>): FindIrregular {
  const byStem = new Map(verbs.split(',').flatMap((verb) => verb.split(' ').map((stem) => [stem, verb.split(' ')])));
  const stemOf = (word: string) => stemWord(word).norwegian;

  return (word) =>
    (byStem.get(stemOf(word)) ?? [])
      .filter((stem) => stem !== stemOf(word))
      .flatMap((stem) => wordsFrom(stem, true).filter((number) => isForm(lexicon.words[number] ?? '', stem)))
      .map((number) => ({ word: number, weight: weights.inflection.least, rule: 'inflection' }));

  function isForm(word: string, stem: string): boolean {
    return stemOf(word) === stem && !isStopWord(word);
  }
}
