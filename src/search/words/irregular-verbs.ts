import type { Lexicon } from '../index/lexicon.ts';
import { weights, type Match } from '../model/match.ts';
import { isStopWord, ownRules, stemWord } from '../text/stem.ts';
import type { WordForms } from './word-forms.ts';

/** Finds forms of an irregular verb with another stem: «tatt» and «tar» for «tok». */
export type FindIrregular = (word: string) => Match[];

export function makeFindIrregular(lexicon: Lexicon, { wordsFrom }: Pick<WordForms, 'wordsFrom'>): FindIrregular {
  const byStem = new Map(ownRules.irregular.flatMap((stems) => stems.map((stem) => [stem, stems])));
  const stemOf = (word: string) => stemWord(word).own;

  return (word) =>
    (byStem.get(stemOf(word)) ?? [])
      .filter((stem) => stem !== stemOf(word))
      .flatMap((stem) => wordsFrom(stem, true).filter((number) => isForm(lexicon.words[number] ?? '', stem)))
      .map((number) => ({ word: number, weight: weights.inflection.least, rule: 'inflection' }));

  function isForm(word: string, stem: string): boolean {
    return stemOf(word) === stem && !isStopWord(word);
  }
}
