import { stemmer } from '@orama/stemmers/english';
import type { TextRules } from './text-rules.ts';

/** Minimum length for stemming: shorter Norwegian words collide («ro», «ros»). */
const MIN_LENGTH = 5;

const stopWords =
  'a al an and are as at be been by can did do does for from had has have he her his how i if in is it its me my not of ' +
  'on or she so that the their them they this to was we were what when which who why will with without you your';

export const en: TextRules = {
  stem: (word) => (word.length < MIN_LENGTH || /[æøå\d]/.test(word) ? null : stemmer(word)),
  // Stems end in i for words in y.
  beginningOf: (stem) => stem.replace(/i$/, ''),
  irregular: [],
  stopWords: stopWords.split(' '),
};
