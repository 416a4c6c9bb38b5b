import { foldKey, mayLackLetters } from '../text/fold.ts';
import type { LoadedIndex } from '../index/load-index.ts';
import { weights, type Match } from '../model/match.ts';
import { isStopWord } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';
import type { WordForms } from './word-forms.ts';

/** Finds near-synonyms of a word in all their inflections. */
export type FindRelated = (word: string) => Match[];

/**
 * Makes the function that finds near-synonyms: the groups in the options, and for an outdated term the words of the
 * current title.
 */
export function makeFindRelated(
  { options, formerTerms, words, lexicon }: LoadedIndex,
  { wordsFrom }: Pick<WordForms, 'wordsFrom'>,
): FindRelated {
  const outdated = formerTerms.flatMap(({ term, document }) => {
    const [first, ...rest] = tokenise(term);
    const title = words('title', document).map((entry) => lexicon.words[entry < 0 ? ~entry : entry]!);
    // The words of a longer term mean other things alone.
    return first && rest.length === 0 ? [{ word: first.word, targets: title.filter((word) => !isStopWord(word)) }] : [];
  });
  const synonymous = options.synonyms.flatMap((group) =>
    group.map((word) => ({ word, targets: group.filter((other) => other !== word) })),
  );
  const related = [...outdated, ...synonymous];
  return (typed) =>
    related.flatMap(({ word, targets }) => (isNounFormOf(typed, word) ? targets.flatMap(listForms) : []));

  function listForms(base: string): Match[] {
    return wordsFrom(base, true)
      .filter((word) => isNounFormOf(lexicon.words[word]!, base))
      .map((word) => ({ word, weight: weights.related, rule: 'related' }));
  }
}

/** Whether a word is another with a noun ending: «lærere» for «lærer», not «lære». Letters may be folded, not wrong. */
function isNounFormOf(word: string, base: string): boolean {
  const [typed, start] = mayLackLetters(word) ? [foldKey(word), foldKey(base)] : [word, base];
  const ending = /[aeiouyæøå]$/.test(base) ? /^([nrt]|ne)?s?$/ : /^(e[nrt]?|ene|ne)?s?$/;
  return typed.startsWith(start) && ending.test(typed.slice(start.length));
}
