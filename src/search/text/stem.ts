import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemNorwegian } from '@orama/stemmers/norwegian';

/** Minimum length for the English stemmer: shorter Norwegian words collide («ro», «ros»). */
const MIN_ENGLISH_LENGTH = 5;

/** «brukerne» is a form of «brukere»: an ending that the stemmer lacks. */
const AGENT_PLURAL = /(?<=...)ernes?$/;

/** Stems of a word by language. */
export interface Stems {
  norwegian: string;
  /** Null for short words and those with Norwegian letters or digits. */
  english: string | null;
}

const cache = new Map<string, Stems>();

/** Stems a word (Snowball). A doubled final consonant is reduced: the sources write both «tillit» and «tillitt». */
export function stemWord(word: string): Stems {
  const cached = cache.get(word);
  if (cached !== undefined) return cached;
  const stems = {
    norwegian: shortenDouble(stemNorwegian(word.replace(AGENT_PLURAL, 'ere'))),
    english: word.length < MIN_ENGLISH_LENGTH || /[æøå\d]/.test(word) ? null : stemEnglish(word),
  };
  cache.set(word, stems);
  return stems;
}

function shortenDouble(stem: string): string {
  return stem.length >= 6 && /([bdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
