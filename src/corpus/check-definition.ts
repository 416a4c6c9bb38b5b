import { listTranslations } from '../schemas/common.ts';
import { languages } from '../schemas/languages.ts';
import { normaliseText } from '../schemas/normalise-text.ts';
import type { Theory } from '../schemas/theory.ts';
import { makeProblem, type Problem } from './problem.ts';
import { replaceProseLinks } from './prose-links.ts';
import { splitSentences } from './sentences.ts';

/** The explanations of a concept whose first sentence does not name it, and so cannot define it. */
export function checkDefinition(file: string, { title, aliases, explanation }: Theory): Problem[] {
  const titles = listTranslations(title).map(({ prose }) => prose);
  const names = [...titles, ...languages.flatMap((language) => aliases[language])];
  return listTranslations(explanation).flatMap(({ language, prose }) => {
    // A link without a label shows what another record is called.
    const [first = ''] = splitSentences(
      replaceProseLinks(prose, ({ label }) => label ?? ''),
      language,
    );
    if (names.some((name) => isNamed(name, first))) return [];
    const reason = `den første setningen skal si hva «${title[language] ?? titles[0]}» er, og ha ordet i seg; ordformer som ikke kjennes igjen, kan stå i «aliases»`;
    return [makeProblem(file, `explanation.${language}`, first.trim(), reason)];
  });
}

/** Whether each word of a name stands in a sentence, in any form and order. */
function isNamed(name: string, sentence: string): boolean {
  const said = listWords(sentence);
  const words = listWords(name);
  return words.length > 0 && words.every((word) => said.some((other) => areForms(word, other)));
}

function listWords(text: string): string[] {
  return (
    normaliseText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether two words begin alike and differ by a short ending: «verdighet», «verdigheten»; «objektivering», «objektivere». */
function areForms(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  return shared >= Math.max(Math.min(short.length, 4), short.length - 1, long.length - 4, long.length / 2);
}
