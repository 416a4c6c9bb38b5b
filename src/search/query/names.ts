import type { LoadedIndex } from '../index/load-index.ts';
import type { Kind } from '../model/kinds.ts';
import type { QueryWord } from './query.ts';

/** Kinds whose records are works with authors. */
export const workKinds = new Set<Kind>(['studies', 'references']);

const isYear = (word: string) => /^\d{4}\w?$/.test(word);

/** The words of a query that name authors; null if it has any word that is neither that nor a year. */
export type FindNames = (query: readonly QueryWord[]) => QueryWord[] | null;

/** Makes the function that recognises a query made of names. */
export function makeFindNames({ size, kinds, words }: LoadedIndex): FindNames {
  let authors: Set<number> | null = null;

  function listAuthors(): Set<number> {
    const works = Array.from({ length: size }, (_, document) => document).filter((document) =>
      workKinds.has(kinds[document]!),
    );
    return new Set(works.flatMap((document) => words('people', document)));
  }

  return (query) => {
    authors ??= listAuthors();
    const required = query.filter((word) => word.required);
    const isName = ({ matches }: QueryWord) => matches.length > 0 && authors!.has(matches[0]!.word);
    const names = required.filter(({ word }) => !isYear(word));
    return names.length > 0 && names.every(isName) ? names : null;
  };
}
