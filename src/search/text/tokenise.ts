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

/** Words too common to search for; they count only inside a phrase, or when a query holds nothing else. */
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
