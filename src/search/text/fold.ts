/**
 * Everyday words that are the folded form of another word («far»/«får», «har»/«hår»). They are taken as typed.
 */
const ambiguousWords = new Set('bar bor far for har lar mor sa tar var'.split(' '));

const bare: Record<string, string> = { æ: 'a', ø: 'o', å: 'a' };

/** Folds æ, ø and å to a, o and a; digraphs stay: «poet» is «poet». */
export function foldLetters(word: string): string {
  return word.replace(/[æøå]/g, (letter) => bare[letter] ?? letter);
}

/**
 * Search key of a word, equal for every way of writing æ, ø and å: «samvær», «samvaer» and «samvar»; «sjøen», «sjoeen» and
 * «sjoen». Longer runs of vowels are left as they are.
 */
export function foldKey(word: string): string {
  return foldLetters(word)
    .replace(/a[ae]+/g, (run) => (/^..e?$/.test(run) ? 'a' : run))
    .replace(/oee?(?!e)/g, 'o');
}

/** Whether a word has æ, ø or å. */
export function hasNorwegianLetters(word: string): boolean {
  return /[æøå]/.test(word);
}

/** Whether a word may be the folded form of one with æ, ø or å. */
export function mayLackLetters(word: string): boolean {
  return !hasNorwegianLetters(word) && !ambiguousWords.has(word);
}

/** Transliterates æ, ø and å to ae, oe and aa. */
export function spellOut(word: string): string {
  return word.replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa');
}
