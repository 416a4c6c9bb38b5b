import { answerLength, listTranslations, type Localised } from '../schemas/common.ts';
import { makeProblem, type Problem } from './problem.ts';
import { replaceProseLinks } from './prose-links.ts';
import { splitSentences } from './sentences.ts';

/** An answer that one glance cannot take in: more than two sentences, or too long. A link counts as its words. */
export function checkAnswer(file: string, answer: Localised): Problem[] {
  return listTranslations(answer).flatMap(({ language, prose }) => {
    const text = replaceProseLinks(prose, ({ id, label }) => label ?? id);
    const sentences = splitSentences(text, language).length;
    const length = [...text].length;
    return [
      ...(sentences > 2 ? [`har ${sentences} setninger: skriv svaret i én eller to`] : []),
      ...(length > answerLength ? [`har ${length} tegn: kort det ned til høyst ${answerLength}`] : []),
    ].map((reason) => makeProblem(file, `answer.${language}`, text, reason));
  });
}
