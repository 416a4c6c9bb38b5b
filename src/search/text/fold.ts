/**
 * Everyday words that become another word when the letter is left out: «far» is not «får», «har» not «hår». Whoever
 * types them means them.
 */
const wordsOfTheirOwn = new Set('bar bor far for har lar mor sa tar var'.split(' '));

const bare: Record<string, string> = { æ: 'a', ø: 'o', å: 'a' };

/** A word with æ, ø and å as a, o and a, and no other letters changed: «poet» stays «poet». */
export function foldLetters(word: string): string {
  return word.replace(/[æøå]/g, (letter) => bare[letter] ?? letter);
}

/**
 * A word without Norwegian letters, whichever way they were left out: «samvær», «samvaer» and «samvar» are one key. So
 * are «sjøen», «sjoeen» and «sjoen», where what follows the letter looks like a part of it. Longer runs are no letters.
 */
export function foldKey(word: string): string {
  return foldLetters(word)
    .replace(/a[ae]+/g, (run) => (/^..e?$/.test(run) ? 'a' : run))
    .replace(/oee?(?!e)/g, 'o');
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
