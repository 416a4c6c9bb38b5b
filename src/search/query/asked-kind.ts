import { foldKey } from '../text/fold.ts';
import type { NamedValue } from '../model/facets.ts';
import { tokenise } from '../text/tokenise.ts';
import type { QueryWord } from './query.ts';

/** What may stand between the kind that is asked for and what it is to be about. */
const links = new Set('om fra av med i på for about on from by of with in'.split(' '));

/** A kind that a query names before what it asks for. */
export interface AskedKind {
  /** Value of the kind facet. */
  value: string;
  /** Its label. */
  label: string;
  /** How many words of the query name it. */
  length: number;
}

/** The kind that a query asks for, as in «sitat om tillit»; null if it names none, or nothing after it. */
export function readAskedKind(
  words: readonly Pick<QueryWord, 'word'>[],
  kinds: readonly NamedValue[],
): AskedKind | null {
  for (const [value, label = value, ...others] of kinds) {
    for (const name of [label, ...others]) {
      const named = tokenise(name).map(({ word }) => word);
      const isNamed = named.every((word, at) => foldKey(words[at]?.word ?? '') === foldKey(word));
      const length = named.length + 1;
      if (isNamed && links.has(words[length - 1]?.word ?? '') && words.length > length) return { value, label, length };
    }
  }
  return null;
}
