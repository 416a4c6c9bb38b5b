import type { LoadedIndex } from '../index/load-index.ts';
import type { Match } from '../model/match.ts';
import { makeFindIrregular } from './irregular-verbs.ts';
import { makeFindRelated } from './related-words.ts';
import { makeWordForms } from './word-forms.ts';

/** Finds irregular forms and near-synonyms of a word. */
export type FindOther = (word: string) => Match[];

export function makeFindOther(index: LoadedIndex): FindOther {
  const forms = makeWordForms(index.lexicon);
  const findIrregular = makeFindIrregular(index.lexicon, forms);
  const findRelated = makeFindRelated(index, forms);
  return (word) => [...findIrregular(word), ...findRelated(word)];
}
