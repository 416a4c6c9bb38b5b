import { splitSentences } from '../corpus/sentences.ts';
import type { TheoryNode } from '../corpus/corpus.ts';
import type { Locale } from './locales.ts';
import { stripProse } from './prose.ts';
import { pick } from './translate.ts';

/** WORD JOINER: it has no width, and the rules of sentences pass over it. */
const UNSEEN = '\u2060';

/** The first sentence of prose, and what follows it; both with their marks and links. */
export function splitFirst(prose: string, locale: Locale): { first: string; rest: string } {
  // The signs of links and emphasis are blanked, at the same length: they neither begin nor end a sentence.
  const seen = prose.replace(/\[\[(?:[^\]|]*\|)?|\]\]|\*\*/g, ({ length }) => UNSEEN.repeat(length));
  let end = 0;
  let first = '';
  for (const { length } of splitSentences(seen, locale)) {
    end += length;
    first = prose.slice(0, end);
    // A sentence may end inside of a link, and the next one begin with a link.
    if (!isWhole(first)) first = first.replace(/(?:\[\[(?:[^\]|]*\|)?|\*\*)$/, '');
    if (isWhole(first)) break;
  }
  return { first: first.trim(), rest: prose.slice(first.length).trim() };
}

/** What a concept is, in one sentence: the first of its explanation. */
export function glossOf({ data }: TheoryNode, locale: Locale): string {
  return stripProse(splitFirst(pick(data.explanation, locale), locale).first);
}

/** Whether every link and every mark that is opened is closed. */
function isWhole(prose: string): boolean {
  return prose.split('[[').length === prose.split(']]').length && prose.split('**').length % 2 === 1;
}
