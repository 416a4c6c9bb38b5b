import { splitSentences } from '../corpus/sentences.ts';
import type { TheoryNode } from '../corpus/corpus.ts';
import type { Locale } from './locales.ts';
import { stripProse } from './prose.ts';
import { pick } from './translate.ts';

/** What a concept is, in one sentence: the first of its explanation. */
export function glossOf({ data }: TheoryNode, locale: Locale): string {
  return splitSentences(stripProse(pick(data.explanation, locale)), locale)[0]?.trim() ?? '';
}
