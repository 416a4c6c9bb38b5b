/**
 * Everyday words that become another word when the letter is left out: «far» is not «får», «har» not «hår». Whoever
 * types them means them.
 */
const wordsOfTheirOwn = new Set('bar bor far for har lar mor sa tar var'.split(' '));

const ways: Record<string, string> = { æ: 'a', ae: 'a', ø: 'o', oe: 'o', å: 'a', aa: 'a' };

/** A word without Norwegian letters, whichever way they were left out: «samvær», «samvaer» and «samvar» are one key. */
export function foldKey(word: string): string {
  return word.replace(/æ|ø|å|ae|oe|aa/g, (letters) => ways[letters] ?? letters);
}

/** Whether a word has letters that a keyboard may lack. */
export function hasNorwegianLetters(word: string): boolean {
  return /[æøå]/.test(word);
}

/** Whether a word written without Norwegian letters may stand for one that has them. */
export function mayLackLetters(word: string): boolean {
  return !hasNorwegianLetters(word) && !wordsOfTheirOwn.has(word);
}

/** A word with æ, ø and å written as ae, oe and aa, the way that loses nothing. */
export function spellOut(word: string): string {
  return word.replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa');
}
