import { normaliseText } from '../../schemas/normalise-text.ts';

/** A word of a text. `word` is its normalised form, `start` and `end` its character range. */
export interface Token {
  word: string;
  /** The word as written. */
  surface: string;
  start: number;
  end: number;
}

/** Letters and digits, with combining marks and invisible characters between them. Everything else separates words. */
const wordPattern = /[\p{L}\p{N}](?:\p{DI}*[\p{L}\p{N}\p{M}])*/gu;

/** Splits a text into words, in order. Shared by build and browser. */
export function tokenise(text: string): Token[] {
  return (
    [...text.matchAll(wordPattern)]
      .map(({ 0: surface, index }) => ({
        word: normaliseWord(surface),
        surface,
        start: index,
        end: index + surface.length,
      }))
      // Some fillers of syllables are letters that nobody sees.
      .filter(({ word }) => word !== '')
  );
}

/** Lower-cases a word and strips its diacritics («idé» is «ide»), keeping æ, ø and å. */
export function normaliseWord(surface: string): string {
  const lower = surface.toLowerCase();
  if (/^[a-z0-9æøå]*$/.test(lower)) return lower;
  return normaliseText(surface)
    .toLowerCase()
    .normalize('NFD')
    .replace(/a\u030a/g, 'å')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFC');
}
