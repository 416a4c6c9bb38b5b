/** What the search knows of a language. */
export interface TextRules {
  /** What remains of a word when its endings are taken off; null where the rules would guess. */
  stem: (word: string) => string | null;
  /** The letters that all words of a stem begin with. */
  beginningOf: (stem: string) => string;
  /** Words with several stems: the stems of each as `stem` leaves them. */
  irregular: readonly (readonly string[])[];
  /** Words too common to search for. */
  stopWords: readonly string[];
}
