/** A word of a text. `word` is its normalised form, `start` and `end` its character range. */
export interface Token {
  word: string;
  /** The word as written. */
  surface: string;
  start: number;
  end: number;
}

/** Letters, digits and combining marks. Everything else separates words. */
const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

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
      // A lone combining mark, as in emoji, normalises to nothing.
      .filter(({ word }) => word !== '')
  );
}

/** Lower-cases a word and strips its diacritics («idé» is «ide»), keeping æ, ø and å. */
export function normaliseWord(surface: string): string {
  const lower = surface.toLowerCase();
  if (/^[a-z0-9æøå]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/a\u030a/g, 'å')
    .replace(/\p{M}/gu, '')
    .normalize('NFC');
}

/** Stop words of both languages. They count only in a phrase, or when a query has no other word. */
const stopWords = new Set(
  (
    'alle at av ble bli blir blitt både da de dem den denne der dere det dette disse du eller en er et for fra før ha ' +
    'hadde han hans har hun hva hvem hvilke hvilken hvilket hvor hvordan hvorfor i ikke ingen jeg kan kunne man mange ' +
    'med men mer mfl min må når noe noen og også om opp oss over på seg selv si sin sine sitt skal skulle som så til ' +
    'under ut uten var vært ved vi vil ville være å ' +
    'a al an and are as at be been by can did do does for from had has have he her his how i if in is it its me my not of ' +
    'on or she so that the their them they this to was we were what when which who why will with without you your'
  ).split(' '),
);

export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
