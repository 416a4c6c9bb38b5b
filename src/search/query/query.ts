import type { Expand } from '../words/expand.ts';
import type { JoinWords } from '../words/join-words.ts';
import { keepSurest, type Match } from '../model/match.ts';
import { readOperators, type OperatorQuery, type QueryPart } from './operators.ts';
import { LONGEST_QUERY } from '../model/options.ts';
import { makePhrase, matchLetters, type Phrase } from './phrases.ts';
import { isStopWord } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';

/** A word of a query with what it may stand for. */
export interface QueryWord {
  word: string;
  matches: Match[];
  /** Whether documents must have it; words too common to tell documents apart need not be there. */
  required: boolean;
  /** Whether it is marked wherever it stands; words of a phrase are marked as a phrase. */
  marked: boolean;
}

/** A query as it is read. */
export interface Query {
  /** What was read of what was typed. */
  text: string;
  shortened: boolean;
  /** Each word once, in order. */
  words: QueryWord[];
  phrases: Phrase[];
  /** Words and phrases that must not be there. */
  without: Match[][];
  withoutPhrases: Phrase[];
  narrowed: OperatorQuery['narrowed'];
}

/**
 * Reads a query as typed. The last word may be unfinished.
 *
 * @param joinWords Null where compounds that are written apart are not to be understood.
 * @param loosely Takes what stands in quotation marks as words, not as phrases.
 */
export function readQuery(typed: string, expand: Expand, joinWords: JoinWords | null, loosely = false): Query {
  const text = typed.slice(0, LONGEST_QUERY);
  const { excluded, narrowed, ...sought } = readOperators(text);
  const parts = loosely ? sought.parts.map((part) => ({ ...part, isPhrase: false })) : sought.parts;
  const isEmpty = (part: QueryPart) => tokenise(part.text).length === 0;
  return {
    text,
    shortened: text.length < typed.length,
    words: readWords(parts, expand, joinWords),
    phrases: parts.filter((part) => part.isPhrase && !isEmpty(part)).map((part) => makePhrase(part, expand)),
    without: excluded.filter(({ isPhrase }) => !isPhrase).map((part) => keepSurest(listForms(part.text, expand))),
    withoutPhrases: excluded.filter(({ isPhrase }) => isPhrase).map((part) => makePhrase(part, expand)),
    narrowed,
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
    const matches = joined.length === 0 ? alone : keepSurest([...alone, ...joined]);
    return {
      word,
      matches: marked ? matches : matchLetters(matches, mayContinue),
      required: onlyStopWords || !marked || !isStopWord(word),
      marked,
    };
  });
}

/** A word that must not be there, in all its inflections. */
function listForms(text: string, expand: Expand): Match[] {
  return tokenise(text)
    .flatMap(({ word }) => expand(word, false))
    .filter(({ rule }) => rule === 'exact' || rule === 'letters' || rule === 'inflection');
}
