import { glanceLength, listTranslations, type Localised } from '../schemas/common.ts';
import { makeProblem, type Problem } from './problem.ts';
import { replaceProseLinks } from './prose-links.ts';
import { splitSentences } from './sentences.ts';

/**
 * A text that one glance cannot take in: more than two sentences, or too long. A link counts as its words.
 *
 * @param field Where the text stands, e.g. `groups[0].summary`.
 */
export function checkGlance(file: string, field: string, given: Localised): Problem[] {
  return listTranslations(given).flatMap(({ language, prose }) => {
    const text = replaceProseLinks(prose, ({ id, label }) => label ?? id);
    const sentences = splitSentences(text, language).length;
    const length = [...text].length;
    return [
      ...(sentences > 2 ? [`har ${sentences} setninger: skriv det i én eller to`] : []),
      ...(length > glanceLength ? [`har ${length} tegn: kort det ned til høyst ${glanceLength}`] : []),
    ].map((reason) => makeProblem(file, `${field}.${language}`, text, reason));
  });
}
