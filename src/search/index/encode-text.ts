import type { Lexicon } from './lexicon.ts';
import { marks, packFixed, packNumber, widthFor } from './pack.ts';
import { tokenise } from '../text/tokenise.ts';

/** What texts hold beside the words of the lexicon. */
export interface TextTables {
  /** What stands between words, other than one space. */
  separators: string[];
  /** Words with letters that their form in the lexicon does not tell. */
  spellings: string[];
}

/**
 * Writes texts as numbers of words, with a space after each text. Of each word its number is written and, only where
 * they are not the usual ones, its capitals and the characters before it; so a text comes back character by character.
 *
 * @param tables Gets what the texts hold beside words.
 */
export function encodeTexts(texts: readonly string[], lexicon: Lexicon, tables: TextTables): string {
  const width = widthFor(lexicon.words.length);
  const separatorNumber = makeNumbering(tables.separators);
  const spellingNumber = makeNumbering(tables.spellings);
  return texts.map((text) => `${encodeText(text)} `).join('');

  function encodeText(text: string): string {
    const tokens = tokenise(text);
    const words = tokens.map(({ word, surface, start }, index) => {
      const between = text.slice(tokens[index - 1]?.end ?? 0, start);
      const number = packFixed(lexicon.numbers.get(word) ?? 0, width);
      return encodeSeparator(between, index === 0 ? '' : ' ') + encodeSpelling(surface, word) + number;
    });
    return words.join('') + encodeSeparator(text.slice(tokens.at(-1)?.end ?? 0), '');
  }

  function encodeSeparator(between: string, usual: string): string {
    return between === usual ? '' : marks.separator + packNumber(separatorNumber(between));
  }

  function encodeSpelling(surface: string, word: string): string {
    if (surface === word) return '';
    if (surface === capitalise(word)) return marks.capital;
    if (surface === word.toUpperCase()) return marks.capitals;
    return marks.spelling + packNumber(spellingNumber(surface));
  }
}

/** A word with its first letter in upper case. */
export function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Numbers items by their place in a list, and adds those that are new. */
function makeNumbering(list: string[]): (item: string) => number {
  const known = new Map(list.map((item, index) => [item, index]));
  return (item) => {
    const index = known.get(item) ?? list.push(item) - 1;
    known.set(item, index);
    return index;
  };
}
