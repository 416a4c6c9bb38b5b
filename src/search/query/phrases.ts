import type { Expand } from '../words/expand.ts';
import { shownFields } from '../index/index-format.ts';
import type { Lexicon } from '../index/lexicon.ts';
import type { LoadedIndex } from '../index/load-index.ts';
import type { Match } from '../model/match.ts';
import type { QueryPart } from './operators.ts';
import type { Rule } from '../model/options.ts';
import { bitsOf, countDocuments, listDocumentsWith } from '../index/postings.ts';
import type { Range, WordSequence } from '../index/read-text.ts';
import { tokenise } from '../text/tokenise.ts';

/** Consecutive words, each as the set of words of the lexicon that it matches. */
export type Phrase = ReadonlySet<number>[];

const shownBits = bitsOf(shownFields);

/** Makes a phrase of quoted words. Folded letters match; in an open phrase the last word is a prefix. */
export function makePhrase({ text, isOpen }: QueryPart, expand: Expand): Phrase {
  const words = tokenise(text);
  return words.map(({ word }, index) => {
    const mayContinue = isOpen && index === words.length - 1;
    return new Set(matchLetters(expand(word, mayContinue), mayContinue).map(({ word: number }) => number));
  });
}

/** Keeps the matches with the same letters and, if `mayContinue`, those that start with them. */
export function matchLetters(matches: readonly Match[], mayContinue: boolean): Match[] {
  const rules: Rule[] = mayContinue ? ['exact', 'letters', 'beginning'] : ['exact', 'letters'];
  return matches.filter(({ rule }) => rules.includes(rule));
}

/** The documents that have a phrase in one of the written fields. */
export function findPhrase(index: LoadedIndex, phrase: Phrase): Set<number> {
  const countAll = (words: ReadonlySet<number>) =>
    [...words].reduce((sum, word) => sum + countDocuments(index.postings, word), 0);
  const rarest = phrase.toSorted((a, b) => countAll(a) - countAll(b))[0] ?? new Set<number>();
  const candidates = [...rarest].flatMap((word) => listDocumentsWith(index.postings, word, shownBits));
  return new Set(
    candidates.filter((document) => shownFields.some((field) => findRun(index.words(field, document), phrase) >= 0)),
  );
}

/** The ranges of a text that match the phrase. */
export function markPhrase(text: string, phrase: Phrase, lexicon: Lexicon): Range[] {
  const tokens = tokenise(text);
  const words = tokens.map(({ word }) => lexicon.numbers.get(word) ?? Infinity);
  const ranges: Range[] = [];
  for (let at = findRun(words, phrase); at >= 0; at = findRun(words, phrase, at + phrase.length)) {
    ranges.push([tokens[at]!.start, tokens[at + phrase.length - 1]!.end]);
  }
  return ranges;
}

/** Index of the first word of a phrase in a text; -1 if it does not occur. */
function findRun(words: WordSequence, phrase: Phrase, from = 0): number {
  if (phrase.length === 0) return -1;
  for (let at = from; at + phrase.length <= words.length; at += 1) {
    if (phrase.every((set, offset) => set.has(wordNumber(words[at + offset]!)))) return at;
  }
  return -1;
}

function wordNumber(entry: number): number {
  return entry < 0 ? ~entry : entry;
}
