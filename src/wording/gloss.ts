import { splitSentences } from '../corpus/sentences.ts';
import type { TheoryNode } from '../corpus/corpus.ts';
import type { Locale } from './locales.ts';
import { stripProse } from './prose.ts';
import { pick } from './translate.ts';

/** The first sentence of prose, and what follows it; both with their marks and links. */
export function splitFirst(prose: string, locale: Locale): { first: string; rest: string } {
  const sentences = splitSentences(prose, locale);
  let end = 1;
  // A sentence may end inside of a link.
  while (end < sentences.length && !isWhole(sentences.slice(0, end).join(''))) end++;
  return { first: sentences.slice(0, end).join('').trim(), rest: sentences.slice(end).join('').trim() };
}

/** What a concept is, in one sentence: the first of its explanation. */
export function glossOf({ data }: TheoryNode, locale: Locale): string {
  return stripProse(splitFirst(pick(data.explanation, locale), locale).first);
}

/** Whether every link and every mark that is opened is closed. */
function isWhole(prose: string): boolean {
  return prose.split('[[').length === prose.split(']]').length && prose.split('**').length % 2 === 1;
}
