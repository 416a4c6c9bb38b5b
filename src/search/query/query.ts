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

/** How much a word counts of which only the beginning is typed. */
const OPEN_SHARE = 0.5;
/** A last word shorter than this says nothing yet. */
const MIN_BEGUN_LENGTH = 3;

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
  /** What must occur: for each phrase, or each choice with a phrase, what is enough of it. */
  phrases: Phrase[][];
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
  const choices = sought.parts.map((part) =>
    [part, ...(part.or ?? [])].map((choice) => (loosely ? { ...choice, isPhrase: false } : choice)),
  );
  const last = choices.at(-1)?.at(-1);
  return {
    text,
    shortened: text.length < typed.length,
    words: readWords(choices, expand, joinWords),
    phrases: choices
      .filter((parts) => parts.some(({ isPhrase }) => isPhrase))
      .map((parts) => parts.map((part) => makeChoice(part, part === last, expand))),
    without: excluded.filter(({ isPhrase }) => !isPhrase).map((part) => keepBest(listForms(part.text, expand))),
    withoutPhrases: excluded.filter(({ isPhrase }) => isPhrase).map((part) => makePhrase(part, expand)),
    narrowed,
    misused,
  };
}

/** A phrase, or a word in all its forms as a phrase of one word. */
function makeChoice(part: QueryPart, isLast: boolean, expand: Expand): Phrase {
  if (part.isPhrase) return makePhrase(part, expand);
  return tokenise(part.text).map(({ word }) => new Set(expand(word, isLast).map((match) => match.word)));
}

/** @param choices Parts of the query, each with those that are as good. */
function readWords(choices: readonly QueryPart[][], expand: Expand, joinWords: JoinWords | null): QueryWord[] {
  const typed = choices.flatMap((parts) =>
    parts.flatMap((part) =>
      tokenise(part.text).map(({ word }, position, { length }) => ({
        word,
        choice: parts.length > 1 ? parts : null,
        isPhrase: part.isPhrase,
        mayContinue: part.isOpen && position === length - 1,
      })),
    ),
  );
  const last = typed.at(-1);
  const isBegun = (word: string) => typed.length > 1 && word === last?.word && word.length < MIN_BEGUN_LENGTH;
  const onlyStopWords = typed.every(({ word }) => isStopWord(word) || isBegun(word));
  const readWord = (word: string, places: typeof typed): QueryWord => {
    const marked = places.some(({ isPhrase }) => !isPhrase);
    const mayContinue = marked ? word === last?.word : places.some((place) => place.mayContinue);
    const joined = places.flatMap((place) => joinWords?.(typed, typed.indexOf(place)) ?? []);
    const alone = expand(word, mayContinue);
    const matches = joined.length === 0 ? alone : keepBest([...alone, ...joined]);
    return {
      word,
      matches: marked ? matches : matchLetters(matches, mayContinue),
      required: onlyStopWords || !marked || !(isStopWord(word) || isBegun(word)),
      share: !marked ? 1 : isLightWord(word) ? LIGHT_SHARE : isOpen(matches) ? OPEN_SHARE : 1,
      marked,
    };
  };
  const units = [...Map.groupBy(typed, ({ choice, word }) => choice ?? word).values()];
  return units.map((unit) =>
    chooseAny([...Map.groupBy(unit, ({ word }) => word)].map(([word, places]) => readWord(word, places))),
  );
}

/** Whether a word is only the beginning of those it matches. */
function isOpen(matches: readonly Match[]): boolean {
  return matches.length > 0 && matches.every(({ rule }) => rule === 'beginning');
}

/** Makes one query word of several, any of which is enough. Stop words are not, beside others. */
function chooseAny(words: readonly QueryWord[]): QueryWord {
  if (words.length === 1) return words[0]!;
  const contentWords = words.filter(({ word }) => !isStopWord(word));
  const chosen = contentWords.length > 0 ? contentWords : words;
  return {
    word: chosen.map(({ word }) => word).join('/'),
    matches: keepBest(chosen.flatMap(({ matches }) => matches)),
    required: chosen.some(({ required }) => required),
    share: Math.max(...chosen.map(({ share }) => share)),
    marked: words.every(({ marked }) => marked),
  };
}

/** All inflections of excluded words. */
function listForms(text: string, expand: Expand): Match[] {
  return tokenise(text)
    .flatMap(({ word }) => expand(word, false))
    .filter(({ rule }) => rule === 'exact' || rule === 'letters' || rule === 'inflection' || rule === 'norm');
}
