import { makeExpand } from '../words/expand.ts';
import { makeFindOther } from '../words/other-forms.ts';
import { makeSpelling } from '../words/spelling.ts';
import { loadIndex } from './load-index.ts';
import type { SearchIndex } from './index-format.ts';
import { makeLexicon, packLexicon } from './lexicon.ts';

/**
 * Common words that stand nowhere in an index, and that its search would take for misspelt or for compounds of others:
 * «hest» is no «helt». Packed like a lexicon.
 *
 * @param common Common words of every language.
 */
export function packOtherWords(index: SearchIndex, common: readonly string[]): string {
  const loaded = loadIndex(index);
  const everywhere = () => Infinity;
  const findOther = makeFindOther(loaded);
  const spelling = makeSpelling(loaded);
  const direct = makeExpand(loaded.lexicon, everywhere, findOther, null);
  const loose = makeExpand(loaded.lexicon, () => 0, findOther, spelling);
  const isOther = (word: string) =>
    /^[a-zæøå]{3,}$/.test(word) &&
    direct(word, false).length === 0 &&
    spelling.findNorms(word).length === 0 &&
    loose(word, false).length > 0;
  return packLexicon(makeLexicon(common.filter(isOther)));
}
