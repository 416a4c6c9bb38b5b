import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemNorwegian } from '@orama/stemmers/norwegian';

/** Shortest word that English endings are taken off: shorter Norwegian words look alike by chance («ro», «ros»). */
const SHORTEST_ENGLISH = 5;

/** «lærerne» is of «lærere»: an ending that the stemmer does not know. */
const PERSONS = /(?<=...)ernes?$/;

/** The stems of a word: what remains when the endings of Norwegian and of English are taken off. */
export interface Stems {
  norwegian: string;
  /** Null where English rules would guess. */
  english: string | null;
}

const known = new Map<string, Stems>();

/** The stems of a word. The same sources write «tillit» and «tillitt», so a doubled last consonant counts as one. */
export function stemWord(word: string): Stems {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const stems = {
    norwegian: shortenDouble(stemNorwegian(word.replace(PERSONS, 'ere'))),
    english: word.length < SHORTEST_ENGLISH || /[æøå\d]/.test(word) ? null : stemEnglish(word),
  };
  known.set(word, stems);
  return stems;
}

function shortenDouble(stem: string): string {
  return stem.length >= 6 && /([bdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
