import { byName } from '../model/by-name.ts';
import { shownFields, type ShownField } from '../index/index-format.ts';
import type { ClaimName, VoiceName } from '../model/document.ts';
import type { Kind } from '../model/kinds.ts';
import type { LoadedIndex } from '../index/load-index.ts';
import { fields, type Field, type Rule } from '../model/options.ts';
import { bitsOf, findPosting } from '../index/postings.ts';
import { markPhrase } from './phrases.ts';
import type { Query } from './query.ts';
import { findBestMatch, type Ranking } from './rank.ts';
import type { MarkedText, Range } from '../index/read-text.ts';

/** Explains a hit: a query word, the corpus word it matched, the fields that have it, and the rule. */
export interface Reason {
  queryWord: string;
  word: string;
  fields: Field[];
  rule: Rule;
}

/** A document that matches a query, with the ranges to highlight. */
export interface Hit extends Record<ShownField, MarkedText> {
  kind: Kind;
  id: string;
  score: number;
  place: string;
  source: string;
  voice: VoiceName | null;
  /** What kind of claim it is; null if it is none. */
  claim: ClaimName | null;
  /** Languages of text and translation; null for that of the edition. */
  language: string | null;
  translationLanguage: string | null;
  why: Reason[];
}

export function describeHit(index: LoadedIndex, ranking: Ranking, document: number, query: Query): Hit {
  const words = query.words.filter(({ required }) => required);
  const marked = words.filter((word) => word.marked);
  const matched = new Set(marked.flatMap(({ matches }) => matches.map(({ word }) => word)));
  const mark = ({ text, ranges }: MarkedText): MarkedText => {
    const phrases = query.phrases.flat().flatMap((phrase) => markPhrase(text, phrase, index.lexicon));
    return { text, ranges: phrases.length === 0 ? ranges : mergeRanges([...ranges, ...phrases]) };
  };
  return {
    ...byName(shownFields, (field) => mark(index.text(field, document, matched))),
    kind: index.kinds[document]!,
    id: index.ids[document]!,
    score: ranking.scores[document]!,
    place: index.shared('place', document),
    source: index.shared('source', document),
    voice: index.voice(document),
    claim: index.claims[document]!,
    language: index.shared('language', document) || null,
    translationLanguage: index.shared('translationLanguage', document) || null,
    why: words.flatMap(({ word: queryWord, matches }) => {
      const match = findBestMatch(index, matches, document);
      if (match === undefined) return [];
      const places = index.postings.places[findPosting(index.postings, match.word, document)]!;
      const found = fields.filter((field) => places & bitsOf([field]));
      return [{ queryWord, word: index.lexicon.words[match.word]!, fields: found, rule: match.rule }];
    }),
  };
}

/** Sorts ranges and merges those that overlap. */
function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
