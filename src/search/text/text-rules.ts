/** Language-specific rules of the search. */
export interface TextRules {
  /** Stems a word; null if the rules do not apply to it. */
  stem: (word: string) => string | null;
  /** Common prefix of all words with a stem. */
  beginningOf: (stem: string) => string;
  /** Irregular words: the stems of each, as `stem` returns them. */
  irregular: readonly (readonly string[])[];
  /** Words too frequent to be searched for. */
  stopWords: readonly string[];
}
