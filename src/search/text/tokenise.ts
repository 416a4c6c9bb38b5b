/** A word of a text, with its place. `word` is the form the index knows it by. */
export interface Token {
  word: string;
  /** The letters as the text has them. */
  surface: string;
  start: number;
  end: number;
}

/** What a word is: letters and digits with their accents. Everything else separates words. */
const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text in order. Build and browser both use this, so that they agree on what a word is. */
export function tokenise(text: string): Token[] {
  return (
    [...text.matchAll(wordPattern)]
      .map(({ 0: surface, index }) => ({
        word: normaliseWord(surface),
        surface,
        start: index,
        end: index + surface.length,
      }))
      // A lone combining mark, as emoji carry them, is no word.
      .filter(({ word }) => word !== '')
  );
}

/** Lower case, without accents that Norwegian spelling can do without («idé» is «ide»); æ, ø and å are letters. */
export function normaliseWord(surface: string): string {
  const lower = surface.toLowerCase();
  if (/^[a-z0-9æøå]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/a\u030a/g, 'å')
    .replace(/\p{M}/gu, '')
    .normalize('NFC');
}
