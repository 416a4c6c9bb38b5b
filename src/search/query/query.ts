import type { Expand } from '../words/expand.ts';
import type { JoinWords } from '../words/join-words.ts';
import { keepBest, type Match } from '../model/match.ts';
import { readOperators, type OperatorQuery, type QueryPart } from './operators.ts';
import { MAX_QUERY_LENGTH } from '../model/options.ts';
import { makePhrase, matchLetters, type Phrase } from './phrases.ts';
import { isLightWord, isStopWord } from '../text/stem.ts';
import { joinPlaces } from '../text/places.ts';
import { tokenise } from '../text/tokenise.ts';

/** How much a word that says little counts beside the others. */
const LIGHT_SHARE = 0.25;

/** A query word with the words of the lexicon that it expands to. */
export interface QueryWord {
  word: string;
  matches: Match[];
  /** Whether it counts for matching; stop words do not. */
  required: boolean;
  /** How much it counts beside the other words, 0–1. */
  share: number;
  /** Whether every occurrence is highlighted; words of a phrase are highlighted only within it. */
  marked: boolean;
}

/** A parsed and expanded query. */
export interface Query {
  /** The query as typed, cut at the maximum length. */
  text: string;
  shortened: boolean;
  /** Distinct words in order. */
  words: QueryWord[];
  phrases: Phrase[];
  /** Words and phrases that must not occur. */
  without: Match[][];
  withoutPhrases: Phrase[];
  narrowed: OperatorQuery['narrowed'];
  misused: OperatorQuery['misused'];
}

/**
 * Parses and expands a query. The last word is also matched as a prefix.
 *
 * @param joinWords Joins compounds written apart; null to leave them.
 * @param loosely Whether to search for quoted words as plain words.
 */
export function readQuery(typed: string, expand: Expand, joinWords: JoinWords | null, loosely = false): Query {
  const text = typed.slice(0, MAX_QUERY_LENGTH);
  const { excluded, narrowed, misused, ...sought } = readOperators(joinPlaces(text));
  const parts = loosely ? sought.parts.map((part) => ({ ...part, isPhrase: false })) : sought.parts;
  const isEmpty = (part: QueryPart) => tokenise(part.text).length === 0;
  return {
    text,
    shortened: text.length < typed.length,
    words: readWords(parts, expand, joinWords),
    phrases: parts.filter((part) => part.isPhrase && !isEmpty(part)).map((part) => makePhrase(part, expand)),
    without: excluded.filter(({ isPhrase }) => !isPhrase).map((part) => keepBest(listForms(part.text, expand))),
    withoutPhrases: excluded.filter(({ isPhrase }) => isPhrase).map((part) => makePhrase(part, expand)),
    narrowed,
    misused,
  };
}

function readWords(parts: readonly QueryPart[], expand: Expand, joinWords: JoinWords | null): QueryWord[] {
  const typed = parts.flatMap((part) =>
    tokenise(part.text).map(({ word }, position, { length }) => ({
      word,
      isPhrase: part.isPhrase,
      mayContinue: part.isOpen && position === length - 1,
    })),
  );
  const onlyStopWords = typed.every(({ word }) => isStopWord(word));
  const last = typed.at(-1);
  return [...Map.groupBy(typed, ({ word }) => word)].map(([word, places]) => {
    const marked = places.some(({ isPhrase }) => !isPhrase);
    const mayContinue = marked ? word === last?.word : places.some((place) => place.mayContinue);
    const joined = places.flatMap((place) => joinWords?.(typed, typed.indexOf(place)) ?? []);
    const alone = expand(word, mayContinue);
    const matches = joined.length === 0 ? alone : keepBest([...alone, ...joined]);
    return {
      word,
      matches: marked ? matches : matchLetters(matches, mayContinue),
      required: onlyStopWords || !marked || !isStopWord(word),
      share: isLightWord(word) && marked ? LIGHT_SHARE : 1,
      marked,
    };
  });
}

/** All inflections of excluded words. */
function listForms(text: string, expand: Expand): Match[] {
  return tokenise(text)
    .flatMap(({ word }) => expand(word, false))
    .filter(({ rule }) => rule === 'exact' || rule === 'letters' || rule === 'inflection');
}
