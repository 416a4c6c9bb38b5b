import type { Lexicon } from './lexicon.ts';
import { marks, packFixed, packNumber, widthFor } from './pack.ts';
import { tokenise } from '../text/tokenise.ts';

/** Tables that texts refer to beside the lexicon. */
export interface TextTables {
  /** Characters between two words, other than a single space. */
  separators: string[];
  /** Surface forms that cannot be derived from the lexicon form. */
  spellings: string[];
}

/**
 * Encodes texts losslessly as word numbers, with a space after each text. A word is
 * `[separator][spelling]number`: `!n` refers to {@link TextTables.separators}, left out for a single space (for nothing
 * before the first word); `#`, `$` or `%n` is the spelling, left out for lower case; the number has a fixed width.
 *
 * @param tables Extended with the separators and spellings that occur.
 * @example «Tillit er alt.» with the lexicon `['alt', 'er', 'tillit']` gives `#('&!& ` and the separators `['.']`
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

  function encodeSeparator(between: string, implied: string): string {
    return between === implied ? '' : marks.separator + packNumber(separatorNumber(between));
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

/** Maps items to their index in a list, appending new ones. */
function makeNumbering(list: string[]): (item: string) => number {
  const known = new Map(list.map((item, index) => [item, index]));
  return (item) => {
    const index = known.get(item) ?? list.push(item) - 1;
    known.set(item, index);
    return index;
  };
}
